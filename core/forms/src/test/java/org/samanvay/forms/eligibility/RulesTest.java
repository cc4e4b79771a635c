package org.samanvay.forms.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.AnswerCheck;
import org.samanvay.forms.Checked;
import org.samanvay.forms.ConditionEvaluator;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.Truth;
import org.samanvay.forms.eligibility.Assessment.Question;
import org.samanvay.forms.eligibility.Assessment.Reason;
import org.samanvay.forms.eligibility.Assessment.Result;
import org.samanvay.spi.facts.MaritalStatus;
import org.samanvay.spi.facts.Sex;

class RulesTest {
    private static final LocalDate TODAY = PensionDepartment.RAISED.plusDays(3);
    private static final Instant NOW = Instant.parse("2026-04-04T06:00:00Z");

    private final Definitions definitions = Definitions.of(List.of(new PensionDepartment()));

    @Test
    void everyCriterionMetIsEligible() {
        assertThat(outcome("widow", widow())).isEqualTo(EligibilityOutcome.ELIGIBLE);
    }

    @Test
    void oneCriterionNotMetIsEnough() {
        assertThat(outcome("widow", with(widow(), "age", 17))).isEqualTo(EligibilityOutcome.NOT_ELIGIBLE);
        assertThat(outcome("widow", Map.of("sex", "MALE"))).isEqualTo(EligibilityOutcome.NOT_ELIGIBLE);
    }

    @Test
    void whatIsNotKnownIsNeitherMetNorRefused() {
        Map<String, Object> facts = widow();
        facts.remove("age");
        assertThat(outcome("widow", facts)).isEqualTo(EligibilityOutcome.NEED_TO_KNOW);
        assertThat(outcome("widow", Map.of())).isEqualTo(EligibilityOutcome.NEED_TO_KNOW);
    }

    @Test
    void whatIsStillOpenIsCounted() {
        Map<String, Object> facts = widow();
        assertThat(result("widow", facts, TODAY).count(Truth.UNKNOWN)).isZero();
        facts.remove("age");
        assertThat(result("widow", facts, TODAY).count(Truth.UNKNOWN)).isEqualTo(1);
    }

    /** What somebody says now stands above what was written earlier; what she does not mention stays. */
    @Test
    void whatIsToldStandsAboveWhatWasKnown() {
        KnownFacts written = facts(Map.of("pension", Map.of("monthsRegistered", 3), "otherPension", "NO"));
        KnownFacts told = facts(Map.of("pension", Map.of("monthsRegistered", 12)));
        assertThat(written.under(told).values())
                .isEqualTo(facts(Map.of("pension", Map.of("monthsRegistered", 12), "otherPension", "NO")).values());
        assertThat(written.under(KnownFacts.none())).isSameAs(written);
    }

    @Test
    void askedWithoutResultIsNotKnown() {
        assertThat(outcome("worker", Map.of("pension", Map.of("monthsRegistered", 12), "otherPension", "UNKNOWN")))
                .isEqualTo(EligibilityOutcome.NEED_TO_KNOW);
        assertThat(outcome("worker", Map.of("pension", Map.of("monthsRegistered", 12), "otherPension", "NO")))
                .isEqualTo(EligibilityOutcome.ELIGIBLE);
        assertThat(outcome("told", Map.of("rationCard", "UNKNOWN", "livingChildren", 1)))
                .isEqualTo(EligibilityOutcome.NOT_ELIGIBLE);
    }

    @Test
    void noCriterionMeansEverybody() {
        assertThat(outcome("everybody", Map.of())).isEqualTo(EligibilityOutcome.ELIGIBLE);
    }

    @Test
    void aSchemeThatEndedIsNotOffered() {
        assertThat(codes(TODAY)).doesNotContain("pension.closed");
        assertThat(codes(PensionDepartment.RAISED.minusDays(1))).contains("pension.closed");
    }

    @Test
    void aCriterionCountsInItsTimeOnly() {
        Map<String, Object> facts = Map.of("sex", "FEMALE", "age", 23);
        assertThat(outcome("young", facts)).isEqualTo(EligibilityOutcome.ELIGIBLE);
        assertThat(result("young", facts, PensionDepartment.RAISED.minusDays(1)).outcome())
                .isEqualTo(EligibilityOutcome.NOT_ELIGIBLE);
    }

    @Test
    void aReasonNamesTheFactsUsedAndTheQuestionsThatWouldSettleIt() {
        Map<String, Object> facts = widow();
        facts.keySet().removeAll(Set.of("belowPovertyLine", "monthlyIncome", "age"));
        List<Reason> reasons = result("widow", facts, TODAY).reasons();
        assertThat(reasons).extracting(Reason::met).containsExactly(Truth.TRUE, Truth.TRUE, Truth.UNKNOWN, Truth.UNKNOWN);
        assertThat(reasons.get(0).used()).containsExactly("sex");
        assertThat(reasons.get(2).questions()).extracting(Question::path).containsExactly("age");
        assertThat(reasons.get(3).questions())
                .extracting(Question::path)
                .containsExactly("belowPovertyLine", "monthlyIncome");
        assertThat(reasons.get(3).questions().getFirst().field().label().hi()).isEqualTo("क्या बीपीएल सूची में हैं?");
    }

    @Test
    void whatAnotherPartHasSettledIsNotAsked() {
        Reason told = result("told", Map.of("livingChildren", 1), TODAY).reasons().getFirst();
        assertThat(told.met()).isEqualTo(Truth.FALSE);
        assertThat(told.questions()).isEmpty();
        Reason poor = result("widow", Map.of("monthlyIncome", 3000), TODAY).reasons().getLast();
        assertThat(poor.met()).isEqualTo(Truth.TRUE);
        assertThat(poor.used()).containsExactly("monthlyIncome");
    }

    @Test
    void aFactCountsOncePerSchemeThatAsksForItToday() {
        Map<String, Integer> counted = rules(TODAY).schemesByFact();
        assertThat(counted)
                .containsEntry("sex", 2)
                .containsEntry("age", 2)
                .containsEntry("pension.monthsRegistered", 1)
                .containsEntry("rationCard", 1)
                .doesNotContainKeys("minority", "pension");
    }

    @Test
    void otherRulesHaveAnotherFingerprintAndTheSameOnesTheSame() {
        assertThat(rules(TODAY).fingerprint()).isEqualTo(rules(TODAY.plusDays(1)).fingerprint());
        assertThat(rules(TODAY).fingerprint())
                .as("a scheme has ended and a criterion has changed in between")
                .isNotEqualTo(rules(PensionDepartment.RAISED.minusDays(1)).fingerprint());
    }

    @Test
    void compiledAndReadConditionsAgreeOnAnyFacts() {
        Rules rules = rules(TODAY);
        Random random = new Random(8);
        for (int i = 0; i < 5_000; i++) {
            KnownFacts facts = facts(anything(random));
            for (Result result : rules.assess(facts).results()) {
                Truth expected = result.reasons().stream()
                        .map(reason -> ConditionEvaluator.evaluate(reason.criterion().condition(), facts.values()))
                        .reduce(Truth.TRUE, Truth::and);
                assertThat(result.outcome()).isEqualTo(EligibilityOutcome.of(expected));
                assertThat(result.reasons().stream().map(Reason::met).reduce(Truth.TRUE, Truth::and))
                        .isEqualTo(expected);
            }
        }
    }

    private static Map<String, Object> widow() {
        return new LinkedHashMap<>(Map.of(
                "sex", Sex.FEMALE.name(),
                "age", 40,
                "maritalStatus", MaritalStatus.WIDOWED.name(),
                "belowPovertyLine", "NO",
                "monthlyIncome", 4000));
    }

    private static Map<String, Object> with(Map<String, Object> facts, String name, Object value) {
        facts.put(name, value);
        return facts;
    }

    private static Map<String, Object> anything(Random random) {
        Map<String, Object> facts = new LinkedHashMap<>();
        maybe(facts, random, "sex", Sex.values()[random.nextInt(Sex.values().length)].name());
        maybe(facts, random, "maritalStatus", MaritalStatus.values()[random.nextInt(MaritalStatus.values().length)].name());
        maybe(facts, random, "age", random.nextInt(15, 30));
        maybe(facts, random, "belowPovertyLine", List.of("YES", "NO", "UNKNOWN").get(random.nextInt(3)));
        maybe(facts, random, "otherPension", List.of("YES", "NO", "UNKNOWN").get(random.nextInt(3)));
        maybe(facts, random, "rationCard", List.of("YES", "NO", "UNKNOWN").get(random.nextInt(3)));
        maybe(facts, random, "monthlyIncome", random.nextInt(3_998, 4_003));
        maybe(facts, random, "livingChildren", random.nextInt(4));
        maybe(facts, random, "pension", Map.of("monthsRegistered", random.nextInt(10, 14)));
        return facts;
    }

    private static void maybe(Map<String, Object> facts, Random random, String name, Object value) {
        if (random.nextInt(4) != 0) {
            facts.put(name, value);
        }
    }

    private EligibilityOutcome outcome(String scheme, Map<String, Object> facts) {
        return result(scheme, facts, TODAY).outcome();
    }

    private Result result(String scheme, Map<String, Object> facts, LocalDate day) {
        return rules(day).assess(facts(facts)).results().stream()
                .filter(result -> result.scheme().code().equals("pension." + scheme))
                .findFirst()
                .orElseThrow();
    }

    private List<String> codes(LocalDate day) {
        return rules(day).schemes().stream().map(OfferedScheme::code).toList();
    }

    private Rules rules(LocalDate day) {
        List<OfferedScheme> offered = definitions.departments().stream()
                .flatMap(department -> department.schemes().stream().map(scheme -> new OfferedScheme(department, scheme)))
                .toList();
        return Rules.of(definitions.facts(), offered, day);
    }

    private KnownFacts facts(Map<String, Object> raw) {
        Checked checked = AnswerCheck.of(definitions.facts()).check(raw, NOW);
        assertThat(checked.faults()).isEmpty();
        return KnownFacts.of(checked.answers());
    }
}
