package org.samanvay.spi.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Answers as plain JSON, changed at paths such as {@code children[0].age}. Every change is made on a copy. */
record JsonTree(Map<String, Object> root) {
    private static final Pattern STEP = Pattern.compile("\\.|(?=\\[)");

    Optional<Object> at(String path) {
        @Nullable Object here = root;
        for (String step : STEP.split(path)) {
            here = child(here, step);
        }
        return Optional.ofNullable(here);
    }

    JsonTree with(String path, Object value) {
        return changed(path, (group, name) -> group.put(name, value));
    }

    JsonTree without(String path) {
        return changed(path, Map::remove);
    }

    /** Every path that holds something, rows included. */
    List<String> paths() {
        List<String> paths = new ArrayList<>();
        collect(root, "", paths);
        return paths;
    }

    /** Whether the server would count something in it as unanswered that the schema refuses. */
    boolean holdsBlank() {
        return paths().stream().map(path -> at(path).orElse("")).anyMatch(value -> value instanceof Map<?, ?> map
                        && map.isEmpty()
                || value instanceof List<?> list && list.isEmpty());
    }

    private JsonTree changed(String path, BiConsumer<Map<String, Object>, String> change) {
        JsonTree copy = new JsonTree(group(copy(root)));
        int dot = path.lastIndexOf('.');
        Object parent = dot < 0 ? copy.root : copy.at(path.substring(0, dot)).orElseThrow();
        change.accept(group(parent), path.substring(dot + 1));
        return copy;
    }

    private static @Nullable Object child(@Nullable Object parent, String step) {
        if (step.startsWith("[")) {
            int row = Integer.parseInt(step.substring(1, step.length() - 1));
            return parent instanceof List<?> rows && row < rows.size() ? rows.get(row) : null;
        }
        return parent instanceof Map<?, ?> map ? map.get(step) : null;
    }

    private static void collect(Object value, String path, List<String> paths) {
        if (!path.isEmpty()) {
            paths.add(path);
        }
        if (value instanceof Map<?, ?> map) {
            map.forEach((name, inner) -> collect(inner, path.isEmpty() ? "" + name : path + "." + name, paths));
        } else if (value instanceof List<?> rows) {
            for (int i = 0; i < rows.size(); i++) {
                collect(rows.get(i), "%s[%d]".formatted(path, i), paths);
            }
        }
    }

    private static Object copy(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> copy = new LinkedHashMap<>();
            map.forEach((name, inner) -> copy.put((String) name, copy(inner)));
            return copy;
        }
        return value instanceof List<?> list ? new ArrayList<>(list.stream().map(JsonTree::copy).toList()) : value;
    }

    @SuppressWarnings("unchecked") // JSON's objects have text keys
    private static Map<String, Object> group(Object value) {
        return (Map<String, Object>) value;
    }
}
