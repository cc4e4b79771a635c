package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An application from a case to its payment, as its two departments see it, and nobody else. */
@OnLiberty
class SchemeApplicationIT {
    private static final String BICYCLE = "education.girls-bicycle";
    private static final Map<String, Object> SANCTION =
            Map.of("sanctioned", true, "amount", 2850, "reference", "DEO/2026/17");

    private static Api station;
    private static Api education;
    private static Api health;

    private SampleCase opened;

    @BeforeAll
    static void officers() {
        station = Api.signedInAs("sho.salvan");
        education = Api.signedInAs("education.dehradun");
        health = Api.signedInAs("health.dehradun");
    }

    @BeforeEach
    void aCaseWithBothDepartments() {
        opened = SampleCase.openedBy(station);
        Schemes.refer(station, opened, education, "education");
        Schemes.refer(station, opened, health, "health");
    }

    @Test
    void isDecidedPaidInInstalmentsAndToldToWhoApplied() {
        JsonNode applied = apply(BICYCLE);
        assertThat(applied.get("status").asText()).isEqualTo("APPLIED");
        assertThat(applied.at("/name/hi").asText()).contains("साइकिल");
        step(education, Schemes.DECIDE, applied, "decision", SANCTION);
        pay("UTR-1", 1850);
        pay("UTR-2", 1000);
        JsonNode seen = inCase(station);
        assertThat(seen.get("status").asText()).isEqualTo("PAID");
        assertThat(seen.at("/steps").findValuesAsText("kind")).containsExactly("APPLIED", "SANCTIONED", "PAID", "PAID");
        assertThat(seen.at("/steps/0/papers/0/name").asText()).isEqualTo("Certificate of the school");
        assertThat(seen.at("/steps/1/reference").asText()).isEqualTo("DEO/2026/17");
        assertThat(seen.at("/steps/3/amount").decimalValue()).isEqualByComparingTo("1000");
        JsonNode timeline = timeline(station);
        assertThat(timeline.findValuesAsText("kind"))
                .contains("SCHEME_APPLIED", "SCHEME_DECIDED", "SCHEME_PAID");
    }

    @Test
    void aRejectionTellsItsReasonAndCanBeAppealedAgainstWithoutOne() {
        JsonNode applied = apply(BICYCLE);
        JsonNode refused = education.firstError(
                Schemes.DECIDE, arguments(applied, "decision", Map.of("sanctioned", false, "reference", "R-1")));
        assertThat(refused.at("/extensions/code").asText()).isEqualTo("INVALID_ARGUMENT");
        assertThat(refused.at("/extensions/arguments/field").asText()).isEqualTo("decision.reason");
        assertThat(refused.at("/extensions/messageHi").asText()).contains("कारण");
        step(education, Schemes.DECIDE, applied, "decision", Map.of("sanctioned", false, "reference", "R-1", "reason", "Class 8"));
        assertThat(inCase(station).at("/steps/1/reason").asText()).isEqualTo("Class 8");
        step(station, Schemes.APPEAL, inCase(station), "reason", null);
        assertThat(inCase(education).get("status").asText()).isEqualTo("APPEALED");
        assertThat(inCase(education).get("decideBy").isNull()).as("no source gives a time for an appeal").isTrue();
        step(education, Schemes.DECIDE, inCase(education), "decision", SANCTION);
        assertThat(inCase(station).get("status").asText()).isEqualTo("SANCTIONED");
        assertThat(timeline(station).findValuesAsText("kind")).contains("SCHEME_APPEALED");
    }

    @Test
    void isWithdrawnAsSheWishesAndCanBeMadeAgain() {
        JsonNode applied = apply(BICYCLE);
        step(station, Schemes.WITHDRAW, applied, "", null);
        assertThat(inCase(education).get("status").asText()).isEqualTo("WITHDRAWN");
        assertThat(timeline(education).findValuesAsText("kind")).contains("SCHEME_WITHDRAWN");
        assertThat(education.refusal(Schemes.DECIDE, arguments(inCase(education), "decision", SANCTION)))
                .isEqualTo("WRONG_STATUS");
        assertThat(apply(BICYCLE).get("status").asText()).isEqualTo("APPLIED");
    }

    /** An application tells the department of her: only a referral that lives says on which basis. */
    @Test
    void withoutAReferralAnotherDepartmentIsNotToldOfHer() {
        SampleCase alone = SampleCase.openedBy(station);
        JsonNode error = station.firstError(
                Schemes.APPLY, "case", alone.id(), "application", application(alone, BICYCLE), "key", key());
        assertThat(error.at("/extensions/code").asText()).isEqualTo("REFERRAL_NEEDED");
        assertThat(error.at("/extensions/arguments/field").asText()).isEqualTo("application.scheme");
        assertThat(error.at("/extensions/messageHi").asText()).contains("रेफरल");
    }

    @Test
    void isMadeOnceAndTheSameKeyMakesNoSecond() {
        String key = key();
        JsonNode first = apply(BICYCLE, key);
        assertThat(apply(BICYCLE, key).get("id")).isEqualTo(first.get("id"));
        assertThat(station.refusal(
                        Schemes.APPLY, "case", opened.id(), "application", application(opened, BICYCLE), "key", key()))
                .isEqualTo("ALREADY_APPLIED");
    }

    @ParameterizedTest
    @CsvSource({
        "education.no-such-scheme, SCHEME_NOT_OFFERED, application.scheme",
        "'', SCHEME_NOT_OFFERED, application.scheme"
    })
    void whatIsNotOfferedIsNotAppliedFor(String scheme, String code, String field) {
        JsonNode error = station.firstError(
                Schemes.APPLY, "case", opened.id(), "application", application(opened, scheme), "key", key());
        assertThat(error.at("/extensions/code").asText()).isEqualTo(code);
        assertThat(error.at("/extensions/arguments/field").asText()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource({"0, R-1, decision.amount", "1.234, R-1, decision.amount", "1e12, R-1, decision.amount", "10, ' ', decision.reference"})
    void aDecisionThatCannotBeIsRefusedAndNothingIsLost(String amount, String reference, String field) {
        JsonNode applied = apply(BICYCLE);
        JsonNode error = education.firstError(
                Schemes.DECIDE,
                arguments(
                        applied,
                        "decision",
                        Map.of("sanctioned", true, "amount", new BigDecimal(amount), "reference", reference)));
        assertThat(error.at("/extensions/arguments/field").asText()).isEqualTo(field);
        assertThat(inCase(education).get("status").asText()).isEqualTo("APPLIED");
    }

    @Test
    void aPaymentOfTomorrowIsRefused() {
        step(education, Schemes.DECIDE, apply(BICYCLE), "decision", SANCTION);
        JsonNode error = education.firstError(
                Schemes.PAY, arguments(inCase(education), "payment", Map.of("on", "2999-01-01", "reference", "UTR-1")));
        assertThat(error.at("/extensions/arguments/field").asText()).isEqualTo("payment.on");
    }

    @Test
    void whoAppliedNeitherDecidesNorPays() {
        JsonNode applied = apply(BICYCLE);
        assertThat(station.refusal(Schemes.DECIDE, arguments(applied, "decision", SANCTION))).isEqualTo("NOT_ALLOWED");
        step(education, Schemes.DECIDE, applied, "decision", SANCTION);
        assertThat(station.refusal(
                        Schemes.PAY, arguments(inCase(station), "payment", Map.of("on", "2026-11-01", "reference", "UTR-1"))))
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void aDecisionOnAnOldVersionIsRefused() {
        JsonNode applied = apply(BICYCLE);
        step(education, Schemes.DECIDE, applied, "decision", SANCTION);
        assertThat(education.refusal(Schemes.DECIDE, arguments(applied, "decision", SANCTION))).isEqualTo("VERSION_CONFLICT");
    }

    /** The health department takes part in the case, too, and learns that the two did something, not what. */
    @Test
    void aThirdDepartmentDoesNotFindIt() {
        JsonNode applied = apply(BICYCLE);
        step(education, Schemes.DECIDE, applied, "decision", SANCTION);
        assertThat(health.run(Schemes.IN_CASE, "id", opened.id()).at("/case/schemeApplications/nodes")).isEmpty();
        assertThat(health.run(Schemes.LIST).toString()).doesNotContain(applied.get("id").asText());
        for (String mutation : List.of(Schemes.DECIDE, Schemes.PAY, Schemes.APPEAL, Schemes.WITHDRAW)) {
            JsonNode answer = health.answer(mutation, arguments(applied, argument(mutation), content(mutation)));
            assertThat(answer.at("/errors/0/extensions/code").asText()).as(mutation).isEqualTo("NOT_FOUND");
        }
        assertThat(timeline(health).toString()).doesNotContain("bicycle", "DEO/2026/17");
    }

    /** The compensation scheme gives its authority sixty days. */
    @Test
    void theClockOfTheDecisionIsThatOfTheSchemeAndEndsWithIt() {
        JsonNode applied = apply("police.women-victim-compensation");
        Instant appliedAt = Instant.parse(applied.get("appliedAt").asText());
        assertThat(Instant.parse(applied.get("decideBy").asText())).isEqualTo(appliedAt.plus(Duration.ofDays(60)));
        assertThat(applied.get("late").asBoolean()).isFalse();
        step(station, Schemes.DECIDE, applied, "decision", SANCTION);
        assertThat(inCase(station).get("decideBy").isNull()).isTrue();
        assertThat(inCase(station).get("decidedAt").isTextual()).isTrue();
    }

    @Test
    void anOverdueDecisionStandsInTheListOfTheLate() throws SQLException {
        JsonNode applied = apply(BICYCLE);
        String id = applied.get("id").asText();
        assertThat(applied.get("decideBy").isNull()).as("no source gives a time, so none runs").isTrue();
        assertThat(education.run(Schemes.LIST, "late", true).toString()).doesNotContain(id);
        TestDatabase.run("UPDATE scheme_application SET decide_by = '2026-01-01' WHERE id = '" + id + "'");
        assertThat(education.run(Schemes.LIST, "late", true).toString()).contains(id);
        assertThat(inCase(station).get("late").asBoolean()).isTrue();
        step(education, Schemes.DECIDE, applied, "decision", SANCTION);
        assertThat(education.run(Schemes.LIST, "late", true).toString()).doesNotContain(id);
        assertThat(education.run(Schemes.LIST, "statuses", List.of("SANCTIONED")).toString()).contains(id);
    }

    @Test
    void ofAnErasedPersonTheStepsStayAndTheirWordsGo() throws SQLException {
        step(education, Schemes.DECIDE, apply(BICYCLE), "decision", SANCTION);
        TestDatabase.run("DELETE FROM person_key WHERE person = '" + opened.person() + "'");
        JsonNode seen = inCase(station);
        assertThat(seen.at("/steps").findValuesAsText("kind")).containsExactly("APPLIED", "SANCTIONED");
        assertThat(seen.toString()).doesNotContain("DEO/2026/17", "Certificate of the school");
    }

    @Test
    void theStatementsDoNotGrowWithTheList(TestReporter reporter) {
        for (String scheme : List.of(BICYCLE, "education.special-training", "education.girls-scholarships")) {
            apply(scheme);
        }
        String list = "query($first: Int!) { schemeApplicationList(first: $first) { nodes { id status steps { kind } } } }";
        Statements many = Statements.of(() -> () -> education.run(list, "first", 20));
        reporter.publishEntry("applications with their steps", many.toString());
        assertThat(many).isEqualTo(Statements.of(() -> () -> education.run(list, "first", 1)));
        assertThat(many.total()).isLessThanOrEqualTo(5);
    }

    private JsonNode apply(String scheme) {
        return apply(scheme, key());
    }

    private JsonNode apply(String scheme, String key) {
        return station.run(Schemes.APPLY, "case", opened.id(), "application", application(opened, scheme), "key", key)
                .get("applyForScheme");
    }

    private static Map<String, Object> application(SampleCase of, String scheme) {
        return Map.of(
                "person", of.person(),
                "scheme", scheme,
                "papers",
                        List.of(Map.of(
                                "name", "Certificate of the school",
                                "heldAt", "Station",
                                "register", "Papers",
                                "number", "7")));
    }

    private void pay(String reference, int amount) {
        step(
                education,
                Schemes.PAY,
                inCase(education),
                "payment",
                Map.of("amount", amount, "on", "2026-11-01", "reference", reference));
    }

    private JsonNode inCase(Api officer) {
        return Schemes.application(officer, opened);
    }

    private JsonNode timeline(Api officer) {
        return officer.run(
                        "query($id: ID!) { case(id: $id) { timeline(first: 50) { nodes { kind detail subject } } } }",
                        "id", opened.id())
                .at("/case/timeline/nodes");
    }

    private static void step(Api officer, String mutation, JsonNode application, String argument, @Nullable Object content) {
        officer.run(mutation, arguments(application, argument, content));
    }

    private static Object[] arguments(JsonNode application, String argument, @Nullable Object content) {
        List<Object> arguments = new ArrayList<>(List.of(
                "id", application.get("id").asText(), "version", application.get("version").asInt(), "key", key()));
        if (content != null) {
            arguments.addAll(List.of(argument, content));
        }
        return arguments.toArray();
    }

    private static String argument(String mutation) {
        return mutation.equals(Schemes.DECIDE) ? "decision" : "payment";
    }

    private static @Nullable Object content(String mutation) {
        if (mutation.equals(Schemes.DECIDE)) {
            return SANCTION;
        }
        return mutation.equals(Schemes.PAY) ? Map.of("on", "2026-11-01", "reference", "UTR-1") : null;
    }
}
