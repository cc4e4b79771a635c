package org.samanvay.webapp.it;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.samanvay.forms.ConditionEvaluator;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FieldType.Option;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.forms.FormField;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.Truth;
import org.samanvay.spi.Condition;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.testing.RandomAnswers;

/**
 * Answers to every field of a form that one entry can answer. Whatever can be told apart is a canary: a value that
 * occurs nowhere else in the world of the tests.
 */
final class FullAnswers {
    /** Part of every planted text. */
    static final String CANARY = "KoyalGeet";

    private static final AtomicInteger NUMBER = new AtomicInteger(1000);

    private final FormModel model;
    private final Pointers pointers;
    private final int variant;
    private final Map<String, String> canaries = new LinkedHashMap<>();
    private final Map<String, Object> values;

    /** What references point to: persons whom only the writer knows, a post, a place, an establishment each. */
    record Pointers(Supplier<String> persons, String post, String place, Supplier<String> establishments) {}

    private FullAnswers(FormModel model, Pointers pointers, int variant) {
        this.model = model;
        this.pointers = pointers;
        this.variant = variant;
        this.values = group("", model.fields());
    }

    /** @param variant takes the other branch where conditions exclude each other */
    static FullAnswers of(FormModel model, Pointers pointers, int variant) {
        return new FullAnswers(model, pointers, variant);
    }

    Map<String, Object> values() {
        return values;
    }

    /** Of each answered leaf that can be told apart, the text by which an answer would betray it. */
    Map<String, String> canaries() {
        return canaries;
    }

    static String canary() {
        return CANARY + NUMBER.incrementAndGet() + "Q";
    }

    private Map<String, Object> group(String prefix, List<FormField> fields) {
        Map<String, Object> candidates = new LinkedHashMap<>();
        Map<String, String> before = new LinkedHashMap<>(canaries);
        fields.forEach(field -> candidates.put(field.name(), value(prefix, field, fields)));
        Map<String, Object> shown = shown(fields, candidates);
        canaries.keySet().removeIf(path -> !before.containsKey(path) && isHidden(path, prefix, shown));
        return shown;
    }

    private static boolean isHidden(String path, String prefix, Map<String, Object> shown) {
        return !shown.containsKey(path.substring(prefix.length()).split("\\.")[0]);
    }

    private Object value(String prefix, FormField field, List<FormField> siblings) {
        String path = prefix + field.name();
        return switch (field.type()) {
            case FieldType.Group group -> group(path + ".", group.fields());
            case FieldType.ListOfGroups list -> List.of(group(path + ".", list.fields()));
            case FieldType.ShortText text -> planted(path, text(field, text));
            case FieldType.LongText text -> planted(path, canary());
            case FieldType.WholeNumber number -> number.max();
            case FieldType.DecimalNumber number -> number.max();
            case FieldType.MoneyAmount money -> money.min().add(BigDecimal.ONE);
            case FieldType.Date date -> planted(path, LocalDate.of(1951, 1, 1).plusDays(next()).toString());
            case FieldType.DateTime time ->
                planted(path, Instant.parse("1991-01-01T01:01:01Z").plusSeconds(next() * 100_003L).toString());
            case FieldType.YesNoUnknown yesNo -> choice(field, siblings, List.of("NO", "YES"));
            case FieldType.OneChoice one ->
                choice(field, siblings, one.options().stream().map(Option::code).toList());
            case FieldType.ManyChoices many ->
                many.options().stream().map(Option::code).limit(many.max()).toList();
            case FieldType.Coded coded -> coded.list().entries().getFirst().value();
            case FieldType.PhoneNumber phone -> planted(path, "+9198" + (10_000_000 + next() * 7));
            case FieldType.Reference reference -> reference(path, reference.target(), reference.registers());
        };
    }

    private String planted(String path, String value) {
        canaries.put(path, value);
        return value;
    }

    private static int next() {
        return NUMBER.incrementAndGet();
    }

    /** A pattern's own text may stand elsewhere by accident, so it is told apart by its quotes. */
    private String text(FormField field, FieldType.ShortText text) {
        return text.pattern().isEmpty() ? canary() : matching(field);
    }

    /** The longest of many, so that it does not stand in another answer by accident. */
    private String matching(FormField field) {
        FormField always = new FormField(
                field.name(), field.label(), field.hint(), field.data(), field.type(), true, Optional.empty(),
                        Optional.empty(), Set.of());
        RandomAnswers one = RandomAnswers.of(new FormModel(
                model.department(), model.code(), model.version(), model.title(), model.cardinality(), model.origin(),
                model.retention(), model.source(), model.marks(), model.answers(), List.of(always), model.extras()));
        // Two fields of one pattern must not draw the same hundred, nor begin within each other's.
        long first = next() * 1_000L;
        return LongStream.range(first, first + 100)
                .mapToObj(seed -> one.answers(seed).get(field.name()).toString())
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
    }

    private Object reference(String path, Target target, List<String> registers) {
        return switch (target) {
            case PERSON -> planted(path, pointers.persons().get());
            case POST -> planted(path, pointers.post());
            case PLACE -> pointers.place();
            case ESTABLISHMENT -> planted(path, Acts.standingIn(registers, pointers.establishments().get()));
            case DOCUMENT -> Map.of("heldAt", planted(path, canary()), "register", canary(), "number", canary());
        };
    }

    /** What shows most of the other fields: a constant that a condition asks for, or the last that none excludes. */
    private String choice(FormField field, List<FormField> siblings, List<String> codes) {
        List<String> wanted = new ArrayList<>();
        List<String> unwanted = new ArrayList<>();
        siblings.forEach(sibling ->
                sibling.shownWhen().ifPresent(condition -> collect(condition, field.name(), wanted, unwanted)));
        List<String> branches = new ArrayList<>(wanted.stream().distinct().toList());
        if (branches.isEmpty() || branches.stream().anyMatch(unwanted::contains)) {
            codes.stream().filter(code -> !unwanted.contains(code)).reduce((one, last) -> last).ifPresent(branches::add);
        }
        return branches.get(variant % branches.size());
    }

    private static void collect(Condition condition, String field, List<String> wanted, List<String> unwanted) {
        switch (condition) {
            case Condition.Is is when is.path().equals(field) -> wanted.add(constant(is.value()));
            case Condition.Not not -> collect(not.part(), field, unwanted, wanted);
            case Condition.All all -> all.parts().forEach(part -> collect(part, field, wanted, unwanted));
            case Condition.Any any -> any.parts().forEach(part -> collect(part, field, wanted, unwanted));
            case Condition.Is other -> {}
            case Condition.Includes includes -> {}
            case Condition.AtLeast atLeast -> {}
            case Condition.AtMost atMost -> {}
            case Condition.Answered answered -> {}
            case Condition.AnyRow anyRow -> {}
        }
    }

    private static String constant(Object value) {
        return switch (value) {
            case YesNo yesNo -> yesNo.name();
            case Enum<?> choice -> choice.name();
            default -> value.toString();
        };
    }

    private static Map<String, Object> shown(List<FormField> fields, Map<String, Object> candidates) {
        Map<String, Object> shown = candidates;
        for (int round = 0; round <= fields.size(); round++) {
            Map<String, Object> known = shown;
            Map<String, Object> next = new LinkedHashMap<>();
            fields.stream()
                    .filter(field -> isShown(field, known))
                    .forEach(field -> next.put(field.name(), candidates.get(field.name())));
            shown = next;
        }
        return shown;
    }

    private static boolean isShown(FormField field, Map<String, Object> answers) {
        return field.shownWhen()
                .map(condition -> ConditionEvaluator.evaluate(condition, answers) == Truth.TRUE)
                .orElse(true);
    }

    /** The leaves of a form that these entries answer together. */
    static List<String> answered(Stream<FullAnswers> entries) {
        return entries.flatMap(entry -> leaves("", entry.values).stream()).distinct().toList();
    }

    private static List<String> leaves(String prefix, Map<?, ?> values) {
        List<String> leaves = new ArrayList<>();
        values.forEach((name, value) -> {
            String path = prefix + name;
            switch (value) {
                case Map<?, ?> document when document.containsKey("heldAt") -> leaves.add(path);
                case Map<?, ?> group -> leaves.addAll(leaves(path + ".", group));
                case List<?> rows when rows.getFirst() instanceof Map<?, ?> row -> leaves.addAll(leaves(path + ".",
                        row));
                default -> leaves.add(path);
            }
        });
        return leaves;
    }
}
