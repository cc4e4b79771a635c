package org.samanvay.forms;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.samanvay.spi.Condition;
import org.samanvay.spi.YesNo;

/** Checks the conditions of a form: known paths, constants of the right type, and no field that waits for itself. */
final class ConditionCheck {
    private final FormModel model;
    private final Place form;
    /** Full path of a field to the full paths that decide whether it is shown. */
    private final Map<String, Set<String>> decidedBy = new TreeMap<>();

    ConditionCheck(FormModel model, Place form) {
        this.model = model;
        this.form = form;
    }

    void check(Map<String, Condition> conditions) {
        Set<String> paths = FieldPaths.of(model).all().keySet();
        conditions.forEach((path, condition) -> {
            Place place = form.at("#" + path);
            if (!paths.contains(path)) {
                place.fault("condition on an unknown field", "name a component by its path from the form's record");
                return;
            }
            int dot = path.lastIndexOf('.');
            String group = dot < 0 ? "" : path.substring(0, dot + 1);
            Set<String> reads = new HashSet<>();
            new Walk(place, reads).walk(condition, ConditionPaths.fieldsOfGroup(model.fields(), group), group);
            decidedBy.put(path, reads);
        });
        decidedBy.keySet().stream()
                .filter(path -> reaches(path, path, new HashSet<>()))
                .forEach(path -> form.at("#" + path)
                        .fault("the condition depends on the field itself", "break the circle of conditions"));
    }

    /** A condition that stands outside a form's own, over all of its fields. */
    static void check(Condition condition, List<FormField> fields, Place place) {
        new Walk(place, new HashSet<>()).walk(condition, fields, "");
    }

    private boolean reaches(String from, String goal, Set<String> seen) {
        for (String next : next(from)) {
            if (next.equals(goal) || seen.add(next) && reaches(next, goal, seen)) {
                return true;
            }
        }
        return false;
    }

    /** What decides over a field: its own condition's fields, and the group that holds it. */
    private List<String> next(String path) {
        List<String> next = new ArrayList<>(decidedBy.getOrDefault(path, Set.of()));
        int dot = path.lastIndexOf('.');
        if (dot > 0) {
            next.add(path.substring(0, dot));
        }
        return next;
    }

    private record Walk(Place place, Set<String> reads) {
        void walk(Condition condition, List<FormField> fields, String prefix) {
            switch (condition) {
                case Condition.Is is ->
                    find(is.path(), fields, prefix).ifPresent(field -> requireConstant(field, is.value()));
                case Condition.Includes includes ->
                    find(includes.path(), fields, prefix).ifPresent(field -> requireMany(field, includes.value()));
                case Condition.AtLeast atLeast ->
                    find(atLeast.path(), fields, prefix).ifPresent(this::requireNumber);
                case Condition.AtMost atMost ->
                    find(atMost.path(), fields, prefix).ifPresent(this::requireNumber);
                case Condition.Answered answered -> find(answered.path(), fields, prefix);
                case Condition.All all -> walkAll(all.parts(), fields, prefix);
                case Condition.Any any -> walkAll(any.parts(), fields, prefix);
                case Condition.Not not -> walk(not.part(), fields, prefix);
                case Condition.AnyRow anyRow ->
                    find(anyRow.path(), fields, prefix).ifPresent(field -> walkRow(field, anyRow, prefix));
            }
        }

        private void walkAll(List<Condition> parts, List<FormField> fields, String prefix) {
            if (parts.isEmpty()) {
                place.fault("condition all or any of nothing", "give it at least one part");
            }
            parts.forEach(part -> walk(part, fields, prefix));
        }

        private void walkRow(FormField field, Condition.AnyRow anyRow, String prefix) {
            if (field.type() instanceof FieldType.ListOfGroups list) {
                walk(anyRow.row(), list.fields(), prefix + anyRow.path() + ".");
            } else {
                place.fault("anyRow on %s, which is no list".formatted(anyRow.path()), "name a list of groups");
            }
        }

        private Optional<FormField> find(String path, List<FormField> fields, String prefix) {
            Optional<FormField> found = ConditionPaths.find(fields, path);
            if (found.isEmpty()) {
                place.fault(
                        "the condition reads an unknown field " + path,
                        "name a field of the same group, or a path below it that crosses no list");
            }
            found.ifPresent(field -> reads.add(prefix + path));
            return found;
        }

        private void requireConstant(FormField field, Object value) {
            boolean fits =
                    switch (field.type()) {
                        case FieldType.OneChoice one -> value instanceof Enum<?> constant && isOf(one.type(), constant);
                        case FieldType.YesNoUnknown yesNo -> value instanceof YesNo;
                        case FieldType.ShortText text -> value instanceof String words && !words.isBlank();
                        case FieldType.WholeNumber number -> value instanceof Integer;
                        case FieldType.LongText text -> false;
                        case FieldType.DecimalNumber number -> false;
                        case FieldType.MoneyAmount money -> false;
                        case FieldType.Date date -> false;
                        case FieldType.DateTime dateTime -> false;
                        case FieldType.ManyChoices many -> false;
                        case FieldType.Coded coded -> value instanceof String code && coded.find(code).isPresent();
                        case FieldType.PhoneNumber phone -> false;
                        case FieldType.Reference reference -> false;
                        case FieldType.Group group -> false;
                        case FieldType.ListOfGroups list -> false;
                    };
            if (!fits) {
                place.fault(
                        "%s can never equal %s".formatted(field.name(), value),
                        "compare a choice with its own constant, a YesNo, a text or a whole number with an int");
            }
        }

        private void requireMany(FormField field, Enum<?> constant) {
            if (!(field.type() instanceof FieldType.ManyChoices many && isOf(many.type(), constant))) {
                place.fault(
                        "%s can never include %s".formatted(field.name(), constant),
                        "use includes on many choices, with a constant of its own");
            }
        }

        private void requireNumber(FormField field) {
            if (!FieldKinds.isNumber(field.type())) {
                place.fault(field.name() + " is no number", "use atLeast and atMost on numbers and money");
            }
        }

        private static boolean isOf(Class<? extends Enum<?>> type, Enum<?> constant) {
            return constant.getDeclaringClass() == type;
        }
    }
}
