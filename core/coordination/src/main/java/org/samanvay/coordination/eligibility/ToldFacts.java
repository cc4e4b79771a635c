package org.samanvay.coordination.eligibility;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.entry.EntryProblem;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.forms.AnswerCheck;
import org.samanvay.forms.Checked;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FactKind;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FormField;
import org.samanvay.forms.eligibility.KnownFacts;

/** Answers given beside a case, to see what they would settle: checked like facts, and kept nowhere. */
@ApplicationScoped
class ToldFacts {
    private static final int MOST = 100;

    @Inject
    private Definitions definitions;

    @Inject
    private Clock clock;

    private Map<String, FormField> fields = Map.of();
    private AnswerCheck check;

    @PostConstruct
    void prepare() {
        fields = FieldPaths.of(definitions.facts()).leaves();
        check = AnswerCheck.of(definitions.facts());
    }

    /**
     * @throws org.samanvay.coordination.problem.Problem INVALID_ANSWERS, naming each fact that breaks a rule;
     *     INVALID_ARGUMENT for more than 100
     */
    KnownFacts of(@Nullable List<ToldFact> told) {
        if (told == null || told.isEmpty()) {
            return KnownFacts.none();
        }
        if (told.size() > MOST) {
            throw CommonProblem.invalidArgument("told", "At most " + MOST + " facts", "अधिकतम " + MOST + " तथ्य");
        }
        Map<String, Object> facts = new LinkedHashMap<>();
        told.stream().filter(Objects::nonNull).forEach(each -> put(facts, each.path().split("\\.", 2), value(each)));
        Checked checked = check.check(facts, clock.instant());
        EntryProblem.requireValid(checked.faults());
        return KnownFacts.of(checked.answers());
    }

    /** A department's own facts stand in an object of its name. */
    private static void put(Map<String, Object> facts, String[] steps, Object value) {
        if (steps.length == 1) {
            facts.put(steps[0], value);
            return;
        }
        // An answer to the department itself, which is no question, gives way: what follows is checked.
        if (!(facts.get(steps[0]) instanceof Map)) {
            facts.put(steps[0], new LinkedHashMap<String, Object>());
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> group = (Map<String, Object>) facts.get(steps[0]);
        group.put(steps[1], value);
    }

    private Object value(ToldFact told) {
        Optional<FactKind> kind =
                Optional.ofNullable(fields.get(told.path())).flatMap(field -> FactKind.of(field.type()));
        String first = told.answer().isEmpty() ? "" : told.answer().getFirst();
        return switch (kind.orElse(FactKind.CHOICE)) {
            case CHOICES -> told.answer();
            case NUMBER, DECIMAL, MONEY -> number(first);
            case YES_NO, CHOICE, DATE -> first;
        };
    }

    /** What is no number stays as it is, and the check names it. */
    private static Object number(String text) {
        try {
            return text.length() > 20 ? text : new BigDecimal(text);
        } catch (NumberFormatException none) {
            return text;
        }
    }
}
