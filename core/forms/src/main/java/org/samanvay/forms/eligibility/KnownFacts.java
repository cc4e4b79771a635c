package org.samanvay.forms.eligibility;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.samanvay.forms.Answers;
import org.samanvay.spi.YesNo;

/**
 * What is known of one person, checked against {@link org.samanvay.forms.Definitions#facts()}. "Not known" as an answer
 * is no answer: what was asked without result and what nobody asked are both settled by asking.
 */
public final class KnownFacts {
    private static final KnownFacts NONE = new KnownFacts(Map.of());

    private final Map<String, Object> values;

    private KnownFacts(Map<String, Object> values) {
        this.values = values;
    }

    public static KnownFacts of(Answers checked) {
        return new KnownFacts(known(checked.values()));
    }

    public static KnownFacts none() {
        return NONE;
    }

    public Map<String, Object> values() {
        return values;
    }

    /** Both together; where both know something, the one above holds. */
    public KnownFacts under(KnownFacts above) {
        return above.values.isEmpty() ? this : new KnownFacts(merged(values, above.values));
    }

    /** @param steps the path's names, one for each group on the way */
    @Nullable Object find(String[] steps) {
        Object value = values;
        for (String step : steps) {
            value = value instanceof Map<?, ?> group ? group.get(step) : null;
        }
        return value;
    }

    /** Never the values. */
    @Override
    public String toString() {
        return "Facts[%d]".formatted(values.size());
    }

    private static Map<String, Object> known(Map<String, Object> answers) {
        Map<String, Object> known = new LinkedHashMap<>();
        answers.forEach((name, value) -> {
            if (value instanceof Map<?, ?> group) {
                known.put(name, known(named(group)));
            } else if (!value.equals(YesNo.UNKNOWN.name())) {
                known.put(name, value);
            }
        });
        return known;
    }

    private static Map<String, Object> merged(Map<String, Object> below, Map<String, Object> above) {
        Map<String, Object> merged = new LinkedHashMap<>(below);
        above.forEach((name, value) -> merged.put(
                name,
                value instanceof Map<?, ?> group && below.get(name) instanceof Map<?, ?> lower
                        ? merged(named(lower), named(group))
                        : value));
        return merged;
    }

    /** A group of canonical answers has text keys by construction. */
    @SuppressWarnings("unchecked")
    private static Map<String, Object> named(Map<?, ?> group) {
        return (Map<String, Object>) group;
    }
}
