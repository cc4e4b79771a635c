package org.samanvay.spi.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.samanvay.forms.ConditionEvaluator;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FormField;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.Truth;
import org.samanvay.spi.Condition;

/**
 * Answers to a form that pass by construction, in plain JSON and canonical shape. The same seed gives the same answers.
 * Dates that must lie in the past are before 2026.
 */
public final class RandomAnswers {
    private final FormModel model;
    private final ConditionConstants constants;

    private RandomAnswers(FormModel model, List<Condition> turning) {
        this.model = model;
        this.constants = ConditionConstants.of(model, turning);
    }

    public static RandomAnswers of(FormModel model) {
        return new RandomAnswers(model, List.of());
    }

    /** Answers on either side of the values on which these conditions over the form's fields turn. */
    static RandomAnswers around(FormModel model, List<Condition> turning) {
        return new RandomAnswers(model, turning);
    }

    public Map<String, Object> answers(long seed) {
        return group(model.fields(), new Random(seed));
    }

    /** An answer to one field, whether it is shown or not. */
    Object value(FormField field, RandomGenerator random) {
        return switch (field.type()) {
            case FieldType.Group group -> filled(group.fields(), random);
            case FieldType.ListOfGroups list -> rows(list, random);
            case FieldType.ShortText text -> leaf(field, random);
            case FieldType.LongText text -> leaf(field, random);
            case FieldType.WholeNumber number -> leaf(field, random);
            case FieldType.DecimalNumber number -> leaf(field, random);
            case FieldType.MoneyAmount money -> leaf(field, random);
            case FieldType.Date date -> leaf(field, random);
            case FieldType.DateTime dateTime -> leaf(field, random);
            case FieldType.YesNoUnknown yesNo -> leaf(field, random);
            case FieldType.OneChoice one -> leaf(field, random);
            case FieldType.ManyChoices many -> leaf(field, random);
            case FieldType.Coded coded -> leaf(field, random);
            case FieldType.PhoneNumber phone -> leaf(field, random);
            case FieldType.Reference reference -> leaf(field, random);
        };
    }

    private Object leaf(FormField field, RandomGenerator random) {
        return RandomValues.of(field, constants.of(field.name()), random);
    }

    private List<Object> rows(FieldType.ListOfGroups list, RandomGenerator random) {
        int rows = list.min() + random.nextInt(Math.min(3, list.max() - list.min() + 1));
        return IntStream.range(0, rows)
                .<Object>mapToObj(row -> group(list.fields(), random))
                .toList();
    }

    private Map<String, Object> group(List<FormField> fields, RandomGenerator random) {
        return shown(fields, candidates(fields, random));
    }

    /** A group without any answer counts as unanswered, so one of its fields is answered if all were left out. */
    private Map<String, Object> filled(List<FormField> fields, RandomGenerator random) {
        Map<String, Object> candidates = candidates(fields, random);
        Map<String, Object> shown = shown(fields, candidates);
        if (shown.isEmpty()) {
            FormField first = fields.stream()
                    .filter(field -> field.shownWhen().isEmpty())
                    .findFirst()
                    .orElseThrow();
            candidates.put(first.name(), value(first, random));
            shown = shown(fields, candidates);
        }
        return shown;
    }

    private Map<String, Object> candidates(List<FormField> fields, RandomGenerator random) {
        Map<String, Object> candidates = new LinkedHashMap<>();
        for (FormField field : fields) {
            if (field.required() || random.nextInt(3) > 0) {
                candidates.put(field.name(), value(field, random));
            }
        }
        fields.forEach(field -> fitDay(field, candidates));
        return candidates;
    }

    /** The day beside a code becomes one on which the code was in force. */
    private static void fitDay(FormField field, Map<String, Object> candidates) {
        if (field.type() instanceof FieldType.Coded coded && coded.on().isPresent()) {
            String beside = coded.on().get();
            Object code = candidates.get(field.name());
            if (code != null && candidates.get(beside) instanceof String day) {
                coded.list().entries().stream()
                        .filter(entry -> entry.value().equals(code))
                        .map(entry -> entry.validity().from().or(() -> entry.validity().until()))
                        .flatMap(Optional::stream)
                        .filter(inForce -> day.compareTo(inForce.toString()) != 0)
                        .findFirst()
                        .ifPresent(inForce -> candidates.put(
                                beside, day.length() > 10 ? inForce + "T06:30:00Z" : inForce.toString()));
            }
        }
    }

    /** Keeps what is shown. Conditions are free of circles, so as many rounds as fields settle every one. */
    private static Map<String, Object> shown(List<FormField> fields, Map<String, Object> candidates) {
        Map<String, Object> shown = Map.of();
        for (int round = 0; round <= fields.size(); round++) {
            Map<String, Object> next = new LinkedHashMap<>();
            for (FormField field : fields) {
                Object value = candidates.get(field.name());
                if (value != null && isShown(field, shown)) {
                    next.put(field.name(), value);
                }
            }
            shown = next;
        }
        return shown;
    }

    private static boolean isShown(FormField field, Map<String, Object> answers) {
        return field.shownWhen()
                .map(condition -> ConditionEvaluator.evaluate(condition, answers) == Truth.TRUE)
                .orElse(true);
    }
}
