package org.samanvay.forms;

import static org.samanvay.forms.JsonSchema.map;

import java.util.List;
import java.util.Map;
import org.samanvay.spi.Condition;

/**
 * A condition as JSON Schema. JSON Schema knows two truth values, so there are two schemas for a condition: one that
 * accepts when it is true and one that accepts when it is false; what neither accepts is unknown.
 */
final class ConditionSchema {
    private ConditionSchema() {}

    /** Accepts a group in which the condition is true. */
    static Map<String, Object> holds(Condition condition) {
        return switch (condition) {
            case Condition.Is is -> at(is.path(), map("const", plain(is.value())));
            case Condition.Includes includes ->
                at(
                        includes.path(),
                        map("contains", map("const", includes.value().name())));
            case Condition.AtLeast atLeast -> at(atLeast.path(), map("minimum", atLeast.limit()));
            case Condition.AtMost atMost -> at(atMost.path(), map("maximum", atMost.limit()));
            case Condition.Answered answered -> at(answered.path(), map());
            case Condition.All all ->
                join("allOf", all.parts().stream().map(ConditionSchema::holds).toList());
            case Condition.Any any ->
                join("anyOf", any.parts().stream().map(ConditionSchema::holds).toList());
            case Condition.Not not -> fails(not.part());
            case Condition.AnyRow anyRow -> at(anyRow.path(), map("contains", holds(anyRow.row())));
        };
    }

    /** Accepts a group in which the condition is false. */
    static Map<String, Object> fails(Condition condition) {
        return switch (condition) {
            case Condition.Is is -> at(is.path(), not(map("const", plain(is.value()))));
            case Condition.Includes includes ->
                at(
                        includes.path(),
                        not(map("contains", map("const", includes.value().name()))));
            case Condition.AtLeast atLeast -> at(atLeast.path(), map("exclusiveMaximum", atLeast.limit()));
            case Condition.AtMost atMost -> at(atMost.path(), map("exclusiveMinimum", atMost.limit()));
            case Condition.Answered answered -> not(holds(answered));
            case Condition.All all ->
                join("anyOf", all.parts().stream().map(ConditionSchema::fails).toList());
            case Condition.Any any ->
                join("allOf", any.parts().stream().map(ConditionSchema::fails).toList());
            case Condition.Not not -> holds(not.part());
            case Condition.AnyRow anyRow ->
                join(
                        "anyOf",
                        List.of(not(at(anyRow.path(), map())), at(anyRow.path(), map("items", fails(anyRow.row())))));
        };
    }

    /** The condition itself, for screens: {@code {"op": "is", "path": "age", "value": 18}}. */
    static Map<String, Object> serialised(Condition condition) {
        return switch (condition) {
            case Condition.Is is -> map("op", "is", "path", is.path(), "value", plain(is.value()));
            case Condition.Includes includes ->
                map(
                        "op",
                        "includes",
                        "path",
                        includes.path(),
                        "value",
                        includes.value().name());
            case Condition.AtLeast atLeast -> map("op", "atLeast", "path", atLeast.path(), "value", atLeast.limit());
            case Condition.AtMost atMost -> map("op", "atMost", "path", atMost.path(), "value", atMost.limit());
            case Condition.Answered answered -> map("op", "answered", "path", answered.path());
            case Condition.All all ->
                map(
                        "op",
                        "all",
                        "parts",
                        all.parts().stream().map(ConditionSchema::serialised).toList());
            case Condition.Any any ->
                map(
                        "op",
                        "any",
                        "parts",
                        any.parts().stream().map(ConditionSchema::serialised).toList());
            case Condition.Not not -> map("op", "not", "part", serialised(not.part()));
            case Condition.AnyRow anyRow -> map("op", "anyRow", "path", anyRow.path(), "row", serialised(anyRow.row()));
        };
    }

    /** There is an answer at the path, and the schema accepts it. */
    private static Map<String, Object> at(String path, Map<String, Object> schema) {
        int dot = path.indexOf('.');
        String name = dot < 0 ? path : path.substring(0, dot);
        Map<String, Object> inner = dot < 0 ? schema : at(path.substring(dot + 1), schema);
        return map("required", List.of(name), "properties", map(name, inner));
    }

    private static Map<String, Object> not(Map<String, Object> schema) {
        return map("not", schema);
    }

    /** JSON Schema wants at least one part; all of nothing is true, any of nothing false. */
    private static Map<String, Object> join(String keyword, List<Map<String, Object>> parts) {
        if (parts.isEmpty()) {
            return keyword.equals("allOf") ? map() : not(map());
        }
        return map(keyword, parts);
    }

    private static Object plain(Object constant) {
        return constant instanceof Enum<?> choice ? choice.name() : constant;
    }
}
