package org.samanvay.forms;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every path of a form, without row numbers: {@code respondents}, {@code respondents.name}. A referral names the fields
 * that it shares by such paths.
 */
public final class FieldPaths {
    private final FieldNode.Level fields;
    private final Map<String, FormField> all;

    private FieldPaths(FormModel model) {
        this.fields = FieldNode.Level.of(model);
        Map<String, FormField> found = new LinkedHashMap<>();
        collect(model.fields(), "", found);
        this.all = Collections.unmodifiableMap(found);
    }

    public static FieldPaths of(FormModel model) {
        return new FieldPaths(model);
    }

    /** Groups and leaves, in the order in which they are asked. */
    public Map<String, FormField> all() {
        return all;
    }

    /** The fields that hold an answer themselves. */
    public Map<String, FormField> leaves() {
        Map<String, FormField> leaves = new LinkedHashMap<>(all);
        leaves.values().removeIf(field -> !inside(field.type()).isEmpty());
        return Collections.unmodifiableMap(leaves);
    }

    public Optional<FormField> field(String path) {
        return Optional.ofNullable(all.get(path));
    }

    /**
     * Keeps only the named paths; a path names everything below it. Unknown paths keep nothing, and a group or row of
     * which nothing is kept is left out.
     */
    public Answers only(Answers answers, Set<String> paths) {
        return new Answers(FrozenGroup.of(keep(fields, answers.values(), paths)));
    }

    /** The fields inside a group or a row of a list; none for a leaf. */
    public static List<FormField> inside(FieldType type) {
        return switch (type) {
            case FieldType.Group group -> group.fields();
            case FieldType.ListOfGroups list -> list.fields();
            case FieldType.ShortText text -> List.of();
            case FieldType.LongText text -> List.of();
            case FieldType.WholeNumber number -> List.of();
            case FieldType.DecimalNumber number -> List.of();
            case FieldType.MoneyAmount money -> List.of();
            case FieldType.Date date -> List.of();
            case FieldType.DateTime dateTime -> List.of();
            case FieldType.YesNoUnknown yesNo -> List.of();
            case FieldType.OneChoice one -> List.of();
            case FieldType.ManyChoices many -> List.of();
            case FieldType.Coded coded -> List.of();
            case FieldType.PhoneNumber phone -> List.of();
            case FieldType.Reference reference -> List.of();
        };
    }

    private static void collect(List<FormField> fields, String prefix, Map<String, FormField> found) {
        for (FormField field : fields) {
            String path = prefix + field.name();
            found.put(path, field);
            collect(inside(field.type()), path + ".", found);
        }
    }

    private static LinkedHashMap<String, Object> keep(FieldNode.Level fields, Map<String, Object> values, Set<String> paths) {
        LinkedHashMap<String, Object> kept = new LinkedHashMap<>();
        for (FieldNode node : fields.nodes()) {
            Object value = values.get(node.name());
            if (value == null) {
                continue;
            }
            Object part = paths.contains(node.path()) ? value : keepBelow(node.inside(), value, paths);
            if (part != null) {
                kept.put(node.name(), part);
            }
        }
        return kept;
    }

    private static @Nullable Object keepBelow(FieldNode.Level inside, Object value, Set<String> paths) {
        if (inside.isEmpty()) {
            return null;
        }
        if (value instanceof List<?> rows) {
            List<Object> kept = new ArrayList<>();
            for (Object row : rows) {
                LinkedHashMap<String, Object> part = keep(inside, Answers.group(row), paths);
                if (!part.isEmpty()) {
                    kept.add(FrozenGroup.of(part));
                }
            }
            return kept.isEmpty() ? null : Collections.unmodifiableList(kept);
        }
        LinkedHashMap<String, Object> part = keep(inside, Answers.group(value), paths);
        return part.isEmpty() ? null : FrozenGroup.of(part);
    }
}
