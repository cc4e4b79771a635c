package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.AnswerCheck;
import org.samanvay.forms.Answers;
import org.samanvay.forms.CalculationEvaluator;
import org.samanvay.forms.ConditionEvaluator;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.forms.FormField;
import org.samanvay.forms.FormModel;
import org.samanvay.forms.Truth;
import org.samanvay.forms.eligibility.KnownFacts;
import org.samanvay.spi.Condition;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Department;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PeriodicReturn.Count;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Trigger;

/** What must hold of the things that a department promises beside its forms: that each can come true. */
abstract class PromisesContract<D extends Department> extends AnswersContract<D> {
    private static final Set<Truth> BOTH = EnumSet.of(Truth.TRUE, Truth.FALSE);
    private static final int MOST_TRIES = 20_000;

    @Test
    void startsEveryClockBySomeAnswers() {
        definition().duties().forEach(duty -> events(duty.trigger()).forEach(event -> {
            if (event instanceof Trigger.FieldBecomes becomes) {
                assertCanHold(
                        becomes.form(),
                        becomes.condition(),
                        "%s/%s never starts".formatted(definition().id(), duty.code()));
            }
        }));
    }

    @Test
    void countsSomethingInEveryFigure() {
        for (PeriodicReturn owed : definition().returns()) {
            owed.figures().forEach(figure -> figure.filledBy().ifPresent(count -> {
                if (count instanceof Count.EntriesWhere where) {
                    assertCanHold(
                            where.form().indexOf('.') < 0 ? definition().full(where.form()) : where.form(),
                            where.condition(),
                            "%s/%s/%s is always nought".formatted(definition().id(), owed.code(), figure.code()));
                }
            }));
        }
    }

    @Test
    void findsSomethingByEveryRule() {
        for (FindingRule rule : definition().findingRules()) {
            String otherwise = "%s/%s is never found".formatted(definition().id(), rule.code());
            switch (rule.looks()) {
                case FindingRule.Looks.Repeated repeated -> repeated.condition()
                        .ifPresent(condition -> assertCanHold(definition().full(repeated.form()), condition, otherwise));
                case FindingRule.Looks.OneChild child -> {
                    assertCanHold(child.form(), child.condition(), otherwise);
                    assertCanHold(child.form(), child.resolvedWhen(), otherwise + " as resolved");
                }
                case FindingRule.Looks.Standing standing -> {}
                case FindingRule.Looks.OneAddress address -> {}
            }
        }
    }

    @Test
    void calculatesEveryNumberFromSomeAnswers() {
        forms().forEach(form -> form.model().extras().calculated().forEach(calculated -> assertThat(form.good())
                .as(
                        "%s#%s is empty whatever is answered: let it read fields that are asked together",
                        form.model().code(), calculated.name())
                .anyMatch(good -> CalculationEvaluator.evaluate(
                                calculated.calculation(), form.check(good.root()).answers().values())
                        .isPresent())));
    }

    @Test
    void letsEveryCriterionBeMetAndMissed() {
        FormModel facts = definitions().facts();
        forEachCriterion((place, criterion) -> assertThat(outcomes(facts, criterion.condition()))
                .as("%s turns nobody away or everybody: let its condition be such that one can meet it and miss it", place)
                .contains(Truth.TRUE, Truth.FALSE));
    }

    /** Of somebody of whom nothing is known yet, nothing is held against her. */
    @Test
    void asksBeforeItTurnsAnybodyAway() {
        forEachCriterion((place, criterion) -> assertThat(ConditionEvaluator.evaluate(criterion.condition(), Map.of()))
                .as("%s is decided before anything was asked: compare a fact, do not ask whether it is known", place)
                .isEqualTo(Truth.UNKNOWN));
    }

    /** Where the question itself tells an illness, its class is that of the illness. */
    @Test
    void sealsWhatTellsWhoSomebodyIs() {
        forms().forEach(form -> form.paths().all().forEach((path, field) -> {
            if (tellsWho(field)) {
                assertThat(field.data())
                        .as("%s#%s tells who somebody is: give it DataClass.IDENTITY", form.model().code(), path)
                        .isIn(DataClass.IDENTITY, DataClass.MEDICAL);
            }
        }));
    }

    /** A phone that may be called is a matter of safety; it is never general. */
    @Test
    void keepsPhoneNumbersFromThoseWhoAreNotTold() {
        forms().forEach(form -> form.paths().all().forEach((path, field) -> {
            if (field.type() instanceof FieldType.PhoneNumber) {
                assertThat(field.data())
                        .as("%s#%s reaches somebody: give it DataClass.SAFETY or IDENTITY", form.model().code(), path)
                        .isIn(DataClass.SAFETY, DataClass.IDENTITY);
            }
        }));
    }

    private static boolean tellsWho(FormField field) {
        return field.type() instanceof FieldType.Reference reference && reference.target() == Target.PERSON;
    }

    /** Of another department's form nothing is known here. */
    private void assertCanHold(String form, Condition condition, String otherwise) {
        forms().stream().filter(each -> each.model().code().equals(form)).forEach(each -> assertThat(
                        outcomes(each.model(), condition))
                .as("%s: no answers to %s fulfil its condition; let it turn on fields that are asked together", otherwise, form)
                .contains(Truth.TRUE));
    }

    /** What comes of the condition over answers around the values on which it turns, until it was both met and missed. */
    private static Set<Truth> outcomes(FormModel model, Condition condition) {
        RandomAnswers random = RandomAnswers.around(model, List.of(condition));
        AnswerCheck check = AnswerCheck.of(model);
        Set<Truth> outcomes = EnumSet.noneOf(Truth.class);
        for (long seed = 0; seed < MOST_TRIES && !outcomes.containsAll(BOTH); seed++) {
            Answers answers = check.check(random.answers(seed), FormUnderTest.NOW).answers();
            outcomes.add(ConditionEvaluator.evaluate(condition, KnownFacts.of(answers).values()));
        }
        return outcomes;
    }

    private static Stream<Trigger> events(Trigger trigger) {
        return trigger instanceof Trigger.FirstOf first
                ? first.events().stream().flatMap(PromisesContract::events)
                : Stream.of(trigger);
    }

    private void forEachCriterion(CriterionCheck check) {
        for (Scheme scheme : definition().schemes()) {
            scheme.criteria().forEach(criterion -> check.accept(
                    "%s/%s".formatted(definition().full(scheme.code()), criterion.code()), criterion));
        }
    }

    private interface CriterionCheck {
        void accept(String place, Scheme.Criterion criterion);
    }
}
