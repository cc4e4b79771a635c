package org.samanvay.spi.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An earlier version of a form, as the schema that was committed for it describes it. */
final class EarlierVersion {
    private final int version;
    private final SchemaVerdict schema;

    EarlierVersion(int version, String schema) {
        this.version = version;
        this.schema = SchemaVerdict.ofText(schema);
    }

    int version() {
        return version;
    }

    /** Answers of today as an officer would have given them then: without what was not asked; empty if no such were. */
    Optional<Map<String, Object>> asGivenThen(Map<String, Object> today) {
        Map<String, Object> then = asked(schema.written(), today);
        return schema.accepts(then) ? Optional.of(then) : Optional.empty();
    }

    private static Map<String, Object> asked(Map<?, ?> group, Map<?, ?> answers) {
        Map<?, ?> questions = map(group.get("properties"));
        Map<String, Object> asked = new LinkedHashMap<>();
        answers.forEach((name, answer) -> {
            if (questions.containsKey(name)) {
                asked.put(String.valueOf(name), answer(map(questions.get(name)), answer));
            }
        });
        return asked;
    }

    private static Object answer(Map<?, ?> question, Object answer) {
        return switch (answer) {
            case Map<?, ?> group when question.containsKey("properties") -> asked(question, group);
            case List<?> rows when map(question.get("items")).containsKey("properties") ->
                rows.stream().map(row -> asked(map(question.get("items")), map(row))).toList();
            default -> answer;
        };
    }

    private static Map<?, ?> map(Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }
}
