package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What lateness may set off depends on whose time it is: only an officer's duty is ever a breach. */
@OnLiberty
class DutyKindsIT {
    private static final Instant LONG_AGO = hoursAgo(24 * 400);

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api welfare = Api.signedInAs("po.dehradun");

    @Test
    void herRightHelpsAndIsNeverLateNorAnybodysWork() {
        SampleCase opened = SampleCase.openedBy(station);
        Map<String, Object> information = Duties.information(LONG_AGO, "OTHER");
        information.put("channel", "ELECTRONIC");
        Acts.submit(station, opened.id(), Duties.INFORMATION, information);
        JsonNode right = Duties.one(station, opened.id(), "BNSS-173-1");
        assertThat(right.at("/content/kind").asText()).isEqualTo("RIGHT_EXPIRES");
        assertNobodyIsLate(right);
        assertThat(right.get("post").isNull()).isTrue();
        assertThat(right.get("withoutPost").asBoolean()).isFalse();
        assertThat(Worklists.ids(station)).doesNotContain(right.get("id").asText());
    }

    @Test
    void aCourtsDateIsShownAsPreparationAndHasNoOwner() {
        SampleCase opened = SampleCase.openedBy(welfare);
        JsonNode hearing = Duties.note(welfare, opened.id(), "PWDVA-12-5", LONG_AGO);
        assertThat(hearing.at("/content/kind").asText()).isEqualTo("COURT_CALENDAR");
        assertNobodyIsLate(hearing);
        assertThat(hearing.get("post").isNull()).isTrue();
    }

    @Test
    void aPrivatePartysTimeIsShownAndIsNobodysLateness() {
        Api labour = Api.signedInAs("labour.dehradun");
        SampleCase opened = SampleCase.openedBy(labour);
        JsonNode report = Duties.note(labour, opened.id(), "POSH-21-IC", LONG_AGO);
        assertThat(report.at("/content/kind").asText()).isEqualTo("PRIVATE_PARTY");
        assertNobodyIsLate(report);
    }

    /** A support person holds no post: the committee sees month by month what has come, and nothing ever breaches. */
    @Test
    void theSupportPersonsMonthIsSeenByTheCommitteeAndIsNobodysLateness() {
        Api committee = Api.signedInAs("cwc.dehradun");
        SampleCase opened = SampleCase.openedBy(committee);
        Acts.submit(committee, opened.id(), "statutory-bodies.committee-order", Map.of(
                "orderedAt", "2026-09-01T12:00:00+05:30",
                "child", opened.person(),
                "directions", List.of("SUPPORT_PERSON_APPOINTED"),
                "childHeard", "YES",
                "accusedSideConsented", "NO",
                "supportPersonPaper", Map.of("heldAt", "Committee", "register", "support persons", "number", "3"),
                "order", Map.of("heldAt", "Committee", "register", "orders", "number", "4")));
        JsonNode first = Duties.one(committee, opened.id(), "POCSO-R4-SPR");
        assertThat(first.at("/content/kind").asText()).isEqualTo("PRIVATE_PARTY");
        assertThat(Duties.time(first, "/content/due")).isEqualTo(Instant.parse("2026-10-01T06:30:00Z"));
        assertNobodyIsLate(first);
        assertThat(first.get("post").isNull()).isTrue();
        Acts.submit(committee, opened.id(), "statutory-bodies.support-person-report", Map.of(
                "child", opened.person(),
                "monthFrom", "2026-09-01",
                "receivedOn", "2026-09-30",
                "report", Map.of("heldAt", "Committee", "register", "reports", "number", "5")));
        assertThat(Duties.standing(committee, opened.id(), "POCSO-R4-SPR")).isEqualTo("DONE");
        Acts.submit(committee, opened.id(), "statutory-bodies.support-person-report", Map.of(
                "child", opened.person(), "monthFrom", "2026-10-01"));
        assertThat(Duties.all(committee, opened.id(), "POCSO-R4-SPR-M"))
                .as("each month by itself")
                .extracting(month -> month.get("standing").asText())
                .containsExactlyInAnyOrder("DONE", "OPEN");
    }

    private static void assertNobodyIsLate(JsonNode duty) {
        assertThat(duty.get("standing").asText()).isEqualTo("OPEN");
        assertThat(duty.get("late").asBoolean()).isFalse();
        assertThat(duty.get("breached").asBoolean()).isFalse();
    }

    /** Two months from the claim; its delay is told to itself and to the authority above it, and to nobody else. */
    @Test
    void anIndependentBodysDelayIsToldToTheAuthorityThatTheLawNamesOnly() {
        Api authority = Api.signedInAs("dlsa.dehradun");
        SampleCase opened = SampleCase.openedBy(authority);
        Acts.submit(authority, opened.id(), "statutory-bodies.compensation-proceeding", claim(opened.person()));
        JsonNode own = Duties.one(authority, opened.id(), "BNSS-396");
        assertThat(own.at("/content/kind").asText()).isEqualTo("INDEPENDENT_BODY");
        assertThat(own.get("late").asBoolean()).isTrue();
        assertThat(own.get("breached").asBoolean()).isFalse();
        assertThat(own.at("/content/tellsDelayTo/en").asText()).contains("State Legal Services Authority");
        Api magistrate = Api.signedInAs("statutory-bodies.dehradun");
        assertThat(magistrate.text("{ duties(filter: {below: true}, first: 100) { nodes { id } } }"))
                .as("the district learns nothing of its delay")
                .doesNotContain(own.get("id").asText());
        assertThat(magistrate.refusal("query($id: ID!) { case(id: $id) { id } }", "id", opened.id()))
                .as("nor of its case")
                .isEqualTo("NOT_FOUND");
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM duty WHERE kind <> 'DUTY' AND (overdue_told_at IS NOT NULL"
                        + " OR alarmed_at IS NOT NULL)"))
                .isEqualTo("0");
    }

    private static Map<String, Object> claim(String person) {
        return new LinkedHashMap<>(Map.of(
                "victim", person,
                "claimedBy", "VICTIM",
                "receivedOn", LocalDate.of(2026, 6, 1).toString(),
                "losses", List.of("RAPE"),
                "minor", "NO",
                "complaint", Map.of("heldAt", "Station", "register", "FIR", "number", "9"),
                "decision", "PENDING"));
    }

    @Test
    void monthsAndDaysAreReckonedInIndia() {
        SampleCase opened = SampleCase.openedBy(station);
        Map<String, Object> report = new LinkedHashMap<>(Samples.firReference());
        report.put("procedures", List.of("TWO_MONTHS"));
        report.put("registeredAt", "2026-06-30T23:30:00+05:30");
        report.put("informationReceivedAt", "2026-06-30T23:00:00+05:30");
        Acts.submit(station, opened.id(), "police.first-information-report", report);
        assertThat(Duties.one(station, opened.id(), "BNSS-193-2").at("/content/due").asText())
                .isEqualTo("2026-08-30T23:30:00+05:30");
        JsonNode progress = Duties.one(station, opened.id(), "BNSS-193-3");
        assertThat(Duration.between(Duties.time(progress, "/content/eventAt"), Duties.time(progress, "/content/due")))
                .isEqualTo(Duration.ofDays(90));
    }
}
