package org.samanvay.forms;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field with its path and the fields inside it, put together once for each form: answers are read and cut far more often
 * than forms are made.
 *
 * @param path without row numbers
 */
record FieldNode(FormField field, String path, Level inside) {
    /** Fields that stand beside each other, in the form's order. */
    static final class Level {
        private static final Level NONE = new Level(List.of(), "");

        private final List<FieldNode> nodes = new ArrayList<>();
        private final Map<String, Integer> places = new HashMap<>();

        private Level(List<FormField> fields, String prefix) {
            for (FormField field : fields) {
                String path = prefix + field.name();
                List<FormField> below = FieldPaths.inside(field.type());
                places.put(field.name(), nodes.size());
                nodes.add(new FieldNode(field, path, below.isEmpty() ? NONE : new Level(below, path + ".")));
            }
        }

        static Level of(FormModel model) {
            return new Level(model.fields(), "");
        }

        boolean isEmpty() {
            return nodes.isEmpty();
        }

        List<FieldNode> nodes() {
            return nodes;
        }

        /** The place of a field among its neighbours; null where there is none of that name. */
        @Nullable Integer place(String name) {
            return places.get(name);
        }
    }

    String name() {
        return field.name();
    }
}
