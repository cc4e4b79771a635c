package org.samanvay.forms;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.spi.Condition;

/** Checks the answers of one group: the form itself, a nested group, or a row of a list. */
final class GroupCheck {
    private static final int MOST_UNKNOWN = 20;
    private static final int DEEPEST = 16;

    private final ValueCheck values;

    GroupCheck(ValueCheck values) {
        this.values = values;
    }

    /**
     * Values first, conditions after: whether a field is shown depends on the answers beside it. A condition that reads
     * an answer at fault decides nothing, so that one mistake gives one message.
     */
    Map<String, Object> check(List<FormField> fields, Map<?, ?> raw, String prefix, List<FieldFault> faults) {
        Map<String, Object> answered = new LinkedHashMap<>();
        Map<String, List<FieldFault>> own = new HashMap<>();
        for (FormField field : fields) {
            Object value = raw.get(field.name());
            if (!isBlank(value, 0)) {
                List<FieldFault> found = new ArrayList<>();
                value(field, value, prefix + field.name(), found).ifPresent(good -> answered.put(field.name(), good));
                own.put(field.name(), found);
            }
        }
        Map<String, Object> seen = Collections.unmodifiableMap(new LinkedHashMap<>(answered));
        Set<String> faulty =
                own.keySet().stream().filter(name -> !own.get(name).isEmpty()).collect(Collectors.toSet());
        for (FormField field : fields) {
            boolean given = own.containsKey(field.name());
            boolean shown = isShown(field, seen);
            boolean undecided = field.shownWhen().map(ConditionPaths::names).stream()
                    .anyMatch(names -> !Collections.disjoint(names, faulty));
            if (given && !shown && !undecided) {
                answered.remove(field.name());
                faults.add(Messages.fault(prefix + field.name(), Rule.NOT_SHOWN, field));
            } else if (given) {
                faults.addAll(own.get(field.name()));
            } else if (shown && !undecided && field.required()) {
                faults.add(Messages.fault(prefix + field.name(), Rule.REQUIRED, field));
            }
        }
        requireCodesInForce(fields, answered, prefix, faults);
        refuseUnknown(fields, raw, prefix, faults);
        return answered;
    }

    private Optional<Object> value(FormField field, Object raw, String path, List<FieldFault> faults) {
        return switch (field.type()) {
            case FieldType.Group group -> group(field, group.fields(), raw, path, faults);
            case FieldType.ListOfGroups list -> rows(field, list, raw, path, faults);
            case FieldType.ShortText text -> values.leaf(field, raw, path, faults);
            case FieldType.LongText text -> values.leaf(field, raw, path, faults);
            case FieldType.WholeNumber number -> values.leaf(field, raw, path, faults);
            case FieldType.DecimalNumber number -> values.leaf(field, raw, path, faults);
            case FieldType.MoneyAmount money -> values.leaf(field, raw, path, faults);
            case FieldType.Date date -> values.leaf(field, raw, path, faults);
            case FieldType.DateTime dateTime -> values.leaf(field, raw, path, faults);
            case FieldType.YesNoUnknown yesNo -> values.leaf(field, raw, path, faults);
            case FieldType.OneChoice one -> values.leaf(field, raw, path, faults);
            case FieldType.ManyChoices many -> values.leaf(field, raw, path, faults);
            case FieldType.Coded coded -> values.leaf(field, raw, path, faults);
            case FieldType.PhoneNumber phone -> values.leaf(field, raw, path, faults);
            case FieldType.Reference reference -> values.leaf(field, raw, path, faults);
        };
    }

    private Optional<Object> group(
            FormField field, List<FormField> inside, Object raw, String path, List<FieldFault> faults) {
        if (raw instanceof Map<?, ?> map) {
            return Optional.of(check(inside, map, path + ".", faults));
        }
        faults.add(Messages.fault(path, Rule.WRONG_TYPE, field));
        return Optional.empty();
    }

    private Optional<Object> rows(
            FormField field, FieldType.ListOfGroups list, Object raw, String path, List<FieldFault> faults) {
        if (!(raw instanceof List<?> rows)) {
            faults.add(Messages.fault(path, Rule.WRONG_TYPE, field));
            return Optional.empty();
        }
        if (rows.size() < list.min()) {
            faults.add(Messages.fault(path, Rule.TOO_FEW, field, list.min()));
        }
        if (rows.size() > list.max()) {
            faults.add(Messages.fault(path, Rule.TOO_MANY, field, list.max()));
            return Optional.empty();
        }
        List<Object> good = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            group(field, list.fields(), rows.get(i), "%s[%d]".formatted(path, i), faults)
                    .ifPresent(good::add);
        }
        return Optional.of(good);
    }

    /** On the day that stands beside the code; where that is unanswered, any day is good enough. Without one: today. */
    private void requireCodesInForce(
            List<FormField> fields, Map<String, Object> answered, String prefix, List<FieldFault> faults) {
        for (FormField field : fields) {
            if (field.type() instanceof FieldType.Coded coded && answered.get(field.name()) instanceof String code) {
                coded.on()
                        .map(name -> day(answered.get(name)))
                        .orElseGet(() -> Optional.of(values.today()))
                        .filter(day -> !coded.find(code).orElseThrow().validity().holdsOn(day))
                        .ifPresent(day -> {
                            answered.remove(field.name());
                            faults.add(Messages.fault(prefix + field.name(), Rule.CODE_NOT_VALID, field, day));
                        });
            }
        }
    }

    private static Optional<LocalDate> day(@Nullable Object time) {
        return switch (time) {
            case LocalDate date -> Optional.of(date);
            case Instant instant -> Optional.of(LocalDate.ofInstant(instant, AnswerCheck.INDIA));
            case null, default -> Optional.empty();
        };
    }

    private static boolean isShown(FormField field, Map<String, Object> answered) {
        Optional<Condition> condition = field.shownWhen();
        return condition.isEmpty() || ConditionEvaluator.evaluate(condition.get(), answered) == Truth.TRUE;
    }

    private static void refuseUnknown(List<FormField> fields, Map<?, ?> raw, String prefix, List<FieldFault> faults) {
        Set<String> known = fields.stream().map(FormField::name).collect(Collectors.toSet());
        raw.keySet().stream()
                .filter(name -> !known.contains(name))
                .limit(MOST_UNKNOWN)
                .forEach(name -> faults.add(Messages.unknown(prefix + PlainText.printable(String.valueOf(name)))));
    }

    private static boolean isBlank(Object raw, int depth) {
        return switch (raw) {
            case null -> true;
            case String text -> text.isBlank();
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> depth < DEEPEST && map.values().stream().allMatch(value -> isBlank(value, depth + 1));
            default -> false;
        };
    }
}
