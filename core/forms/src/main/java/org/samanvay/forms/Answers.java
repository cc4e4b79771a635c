package org.samanvay.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One completed form in its canonical shape. An unanswered field has no key; nothing is null.
 *
 * <table>
 *   <caption>Kinds of field and their values</caption>
 *   <tr><td>text</td><td>{@code String}, trimmed, NFC</td></tr>
 *   <tr><td>phone</td><td>{@code String}: {@code +91} and ten digits, or a short code</td></tr>
 *   <tr><td>one choice, yes/no/unknown</td><td>{@code String}: the constant's name</td></tr>
 *   <tr><td>many choices</td><td>{@code List<String>} in the order of declaration</td></tr>
 *   <tr><td>person, place, post</td><td>{@code String}: the identifier</td></tr>
 *   <tr><td>document</td><td>{@code Map} of {@code heldAt}, {@code register}, {@code number}</td></tr>
 *   <tr><td>whole number</td><td>{@code Integer}</td></tr>
 *   <tr><td>decimal, money</td><td>{@code BigDecimal} without trailing zeros</td></tr>
 *   <tr><td>date; date and time</td><td>{@code LocalDate}; {@code Instant}</td></tr>
 *   <tr><td>group; list of groups</td><td>{@code Map}; {@code List<Map>}</td></tr>
 * </table>
 */
public record Answers(Map<String, Object> values) {
    public Answers {
        values = copy(values);
    }

    /** Never the values: what people told must not reach a log by accident. */
    @Override
    public String toString() {
        return "Answers[%d fields]".formatted(values.size());
    }

    /**
     * Every answer at a path: none where it is unanswered, more than one where it leads through the rows of a list.
     *
     * @param path without row numbers: {@code arrival.arrivedAt}
     */
    public List<Object> at(String path) {
        List<Object> found = new ArrayList<>();
        collect(values, path, found);
        return List.copyOf(found);
    }

    private static void collect(Map<String, Object> group, String path, List<Object> found) {
        int dot = path.indexOf('.');
        Object value = group.get(dot < 0 ? path : path.substring(0, dot));
        if (value != null && dot < 0) {
            found.add(value);
        } else if (value instanceof List<?> rows) {
            rows.stream()
                    .filter(Map.class::isInstance)
                    .forEach(row -> collect(group(row), path.substring(dot + 1), found));
        } else if (value instanceof Map<?, ?>) {
            collect(group(value), path.substring(dot + 1), found);
        }
    }

    /** A group's or row's value, which is a map with text keys by construction. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> group(Object value) {
        return (Map<String, Object>) value;
    }

    private static Map<String, Object> copy(Map<String, Object> values) {
        if (values instanceof FrozenGroup) {
            return values;
        }
        LinkedHashMap<String, Object> copy = new LinkedHashMap<>();
        values.forEach((name, value) -> copy.put(name, copyValue(value)));
        return FrozenGroup.of(copy);
    }

    private static Object copyValue(Object value) {
        if (value instanceof Map<?, ?>) {
            return copy(group(value));
        }
        if (value instanceof List<?> list) {
            List<Object> copy = new ArrayList<>(list.size());
            for (Object element : list) {
                copy.add(copyValue(element));
            }
            return Collections.unmodifiableList(copy);
        }
        return value;
    }
}
