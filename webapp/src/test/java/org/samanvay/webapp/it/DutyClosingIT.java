package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A duty is closed by the evidence that its law needs and by nothing else: no button, no silence, no correction. */
@OnLiberty
class DutyClosingIT {
    private static final String DIR = "women-child-welfare.domestic-incident-report";
    static final String JOURNEY = "mutation($duty: ID!, $version: Int!, $from: DateTime!, $until: DateTime!,"
            + " $key: String!) { noteJourney(duty: $duty, version: $version, from: $from, until: $until, idempotencyKey: $key)"
            + " {" + Duties.FIELDS + "} }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api district = Api.signedInAs("police.dehradun");

    @Test
    void theAnswerThatTheLawNamesClosesItFromTheTimeOfTheAct() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode entry = Acts.submit(
                station, opened.id(), "police.first-information-report", Samples.firReference());
        Map<String, Object> answers = new LinkedHashMap<>(Samples.firReference());
        answers.put("copyGivenAt", "2026-11-20T12:00:00+05:30");
        Acts.correct(station, opened.id(), "police.first-information-report", entry, answers);
        JsonNode done = Duties.one(station, opened.id(), "BNSS-173-2");
        assertThat(done.get("standing").asText()).isEqualTo("DONE");
        assertThat(done.get("doneAt").asText()).isEqualTo("2026-11-20T12:00:00+05:30");
        assertThat(done.get("doneLate").asBoolean()).as("entered late, done in time").isFalse();
        assertThat(done.get("late").asBoolean()).isFalse();
    }

    @Test
    void anAnswerThatIsTakenBackOpensItAgain() {
        SampleCase opened = SampleCase.openedBy(station);
        Map<String, Object> answers = new LinkedHashMap<>(Samples.firReference());
        answers.put("copyGivenAt", "2026-11-22T12:00:00+05:30");
        JsonNode entry = Acts.submit(station, opened.id(), "police.first-information-report", answers);
        JsonNode done = Duties.one(station, opened.id(), "BNSS-173-2");
        assertThat(done.get("standing").asText()).isEqualTo("DONE");
        assertThat(done.get("doneLate").asBoolean()).isTrue();
        Acts.correct(station, opened.id(), "police.first-information-report", entry, Samples.firReference());
        assertThat(Duties.standing(station, opened.id(), "BNSS-173-2")).isEqualTo("OPEN");
    }

    @Test
    void whatWasProvedBeforeTheEventWasToldIsDone() {
        SampleCase opened = SampleCase.openedBy(station);
        opened.firReference();
        Acts.submit(
                station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(300), "COGNIZABLE_OFFENCE"));
        assertThat(Duties.standing(station, opened.id(), "BNSS-173-FIR")).isEqualTo("DONE");
    }

    @Test
    void whatAnEntryClosesIsNotClosedByHand() {
        SampleCase opened = SampleCase.openedBy(station);
        opened.firReference();
        JsonNode duty = Duties.one(station, opened.id(), "BNSS-173-2");
        JsonNode error = station.firstError(
                Duties.PROVE, "duty", duty.get("id").asText(), "version", 1, "at", hoursAgo(0).toString(), "key", key());
        assertThat(error.at("/extensions/code").asText()).isEqualTo("EVIDENCE_REQUIRED");
        assertThat(error.at("/extensions/arguments/closedByEn").asText()).contains("copyGivenAt");
        assertThat(Duties.refusal(station, Duties.DECLINED, duty)).isEqualTo("NOT_HERS_TO_DECLINE");
        assertThat(Duties.refusal(station, Duties.WAIVE, duty)).isEqualTo("WAIVER_NOT_ALLOWED");
        assertThat(Duties.refusal(district, Duties.CLOSE_CORRECTED, duty)).isEqualTo("EVENT_STANDS");
        assertThat(Duties.standing(station, opened.id(), "BNSS-173-2")).isEqualTo("OPEN");
    }

    @Test
    void aLetterClosesWhatALetterDoes() {
        Api officer = Api.signedInAs("po.dehradun");
        SampleCase opened = SampleCase.openedBy(officer);
        String husband = Acts.addPerson(
                officer, opened.id(), Map.of("role", "RESPONDENT", "gender", "MALE", "ageGroup", "ADULT"));
        Acts.submit(officer, opened.id(), DIR, report(officer, opened.person(), husband));
        assertThat(Duties.standing(officer, opened.id(), "PWDVA-R5")).isEqualTo("OPEN");
        Map<String, Object> letter = Letters.ofEntry(Letters.FORM_I, Letters.entry(officer, opened, DIR), "EN");
        Letters.issue(officer, Letters.to(letter, "authority", "Judicial Magistrate"));
        assertThat(Duties.standing(officer, opened.id(), "PWDVA-R5")).isEqualTo("DONE");
    }

    @Test
    void whereProofLiesOnPaperItIsNotedAndReadByItsDepartmentOnly() {
        Api officer = Api.signedInAs("po.dehradun");
        SampleCase opened = SampleCase.openedBy(officer);
        JsonNode duty = Duties.note(officer, opened.id(), "PWDVA-13", hoursAgo(20));
        JsonNode done = Duties.act(officer, Duties.PROVE, duty);
        assertThat(done.get("standing").asText()).isEqualTo("DONE");
        assertThat(done.get("noted").asText()).isEqualTo("Office\nDespatch\n9");
        assertThat(Duties.refusal(officer, Duties.PROVE, done)).isEqualTo("WRONG_STATUS");
        assertThat(Duties.refusal(officer, Duties.PROVE, duty)).isEqualTo("VERSION_CONFLICT");
        assertThat(Duties.refusal(station, Duties.PROVE, duty)).isEqualTo("NOT_FOUND");
    }

    @Test
    void whatTouchesHerIsClosedByHerNoWithoutAReasonAndNeverABreach() {
        SampleCase opened = SampleCase.openedBy(station);
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(50), "RAPE"));
        JsonNode offered = Duties.one(station, opened.id(), "BNSS-184-1");
        assertThat(offered.get("late").asBoolean()).isTrue();
        JsonNode declined = Duties.act(station, Duties.DECLINED, offered);
        assertThat(declined.get("standing").asText()).isEqualTo("OFFERED_AND_DECLINED");
        assertThat(declined.get("late").asBoolean()).isFalse();
        assertThat(declined.get("breached").asBoolean()).isFalse();
        assertThat(declined.get("doneLate").asBoolean()).isFalse();
        assertThat(declined.get("noted").isNull()).isTrue();
    }

    @Test
    void sheMayStillSayYesLater() {
        SampleCase opened = SampleCase.openedBy(station);
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(30), "RAPE"));
        Duties.act(station, Duties.DECLINED, Duties.one(station, opened.id(), "BNSS-184-1"));
        Acts.submit(station, opened.id(), "police.offers-to-victim", Map.of(
                "person", opened.person(),
                "examination",
                        Map.of(
                                "offeredAt", hoursAgo(3).toString(),
                                "answer", "ACCEPTED",
                                "doneAt", hoursAgo(1).toString())));
        assertThat(Duties.standing(station, opened.id(), "BNSS-184-1")).isEqualTo("DONE");
        assertThat(Duties.standing(station, opened.id(), "BNSS-183-6")).isEqualTo("OPEN");
    }

    /** The entry says otherwise now; the duty stands, marked, until somebody else has looked. */
    @Test
    void aCorrectionNeverTakesTheDutyAlong() {
        SampleCase opened = SampleCase.openedBy(station);
        Instant received = hoursAgo(10);
        JsonNode entry = Acts.submit(
                station, opened.id(), Duties.INFORMATION, Duties.information(received, "CHILD_SEXUAL_OFFENCE"));
        JsonNode corrected = Acts.correct(
                station, opened.id(), Duties.INFORMATION, entry, Duties.information(received, "OTHER"));
        JsonNode marked = Duties.one(station, opened.id(), "POCSO-19-6-CWC");
        assertThat(marked.get("standing").asText()).isEqualTo("OPEN");
        assertThat(marked.at("/content/eventCorrectedAt").isTextual()).isTrue();
        assertThat(Duties.refusal(station, Duties.CLOSE_CORRECTED, marked)).isIn("SAME_OFFICER", "NOT_ALLOWED");
        Acts.correct(
                station, opened.id(), Duties.INFORMATION, corrected, Duties.information(received, "CHILD_SEXUAL_OFFENCE"));
        assertThat(Duties.one(station, opened.id(), "POCSO-19-6-CWC").at("/content/eventCorrectedAt").isNull())
                .as("said again").isTrue();
    }

    @Test
    void somebodyElseClosesWhatACorrectionLeftBehindAndSaysWhy() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode entry = Acts.submit(
                station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(10), "CHILD_SEXUAL_OFFENCE"));
        Acts.correct(station, opened.id(), Duties.INFORMATION, entry, Duties.information(hoursAgo(10), "OTHER"));
        JsonNode closed = Duties.act(
                district, Duties.CLOSE_CORRECTED, Duties.one(district, opened.id(), "POCSO-19-6-CWC"));
        assertThat(closed.get("standing").asText()).isEqualTo("CLOSED_AFTER_CORRECTION");
        assertThat(closed.get("noted").asText()).isEqualTo("Written into the wrong case");
    }

    @Test
    void whoCorrectedItDoesNotCloseItEvenWhereHeAnswersForIt() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode entry = Acts.submit(
                station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(10), "COGNIZABLE_OFFENCE"));
        Acts.correct(station, opened.id(), Duties.INFORMATION, entry, Duties.information(hoursAgo(10), "OTHER"));
        assertThat(Duties.refusal(
                        station, Duties.CLOSE_CORRECTED, Duties.one(station, opened.id(), "BNSS-173-FIR")))
                .isEqualTo("SAME_OFFICER");
    }

    @Test
    void aLaterTimeDoesNotMoveTheClockAndIsMarked() {
        SampleCase opened = SampleCase.openedBy(station);
        Instant told = hoursAgo(40);
        JsonNode entry = Acts.submit(
                station, opened.id(), Duties.INFORMATION, Duties.information(told, "CHILD_SEXUAL_OFFENCE"));
        Acts.correct(
                station, opened.id(), Duties.INFORMATION, entry, Duties.information(hoursAgo(2), "CHILD_SEXUAL_OFFENCE"));
        JsonNode duty = Duties.one(station, opened.id(), "POCSO-19-6-CWC");
        assertThat(Duties.time(duty, "/content/eventAt")).isEqualTo(told);
        assertThat(duty.get("late").asBoolean()).isTrue();
        assertThat(duty.at("/content/eventCorrectedAt").isTextual()).isTrue();
    }

    @Test
    void aJourneyThatTheLawLeavesOutMovesTheTimeAndNoOtherDoes() {
        SampleCase opened = SampleCase.openedBy(station);
        Acts.submit(station, opened.id(), Duties.PRODUCTION, Duties.production(opened.person(), hoursAgo(26)));
        JsonNode late = Duties.one(station, opened.id(), "JJ-31-POL");
        assertThat(late.get("late").asBoolean()).isTrue();
        JsonNode moved = station.run(
                        JOURNEY,
                        "duty", late.get("id").asText(),
                        "version", late.get("version").asInt(),
                        "from", hoursAgo(20).toString(),
                        "until", hoursAgo(15).toString(),
                        "key", key())
                .get("noteJourney");
        assertThat(moved.get("late").asBoolean()).isFalse();
        assertThat(moved.at("/content/journeyMinutes").asInt()).isEqualTo(300);
        assertThat(Duration.between(Duties.time(late, "/content/due"), Duties.time(moved, "/content/due")))
                .isEqualTo(Duration.ofHours(5));
        opened.firReference();
        JsonNode other = Duties.one(station, opened.id(), "BNSS-173-2");
        assertThat(station.refusal(
                        JOURNEY,
                        "duty", other.get("id").asText(),
                        "version", other.get("version").asInt(),
                        "from", hoursAgo(20).toString(),
                        "until", hoursAgo(15).toString(),
                        "key", key()))
                .isEqualTo("JOURNEY_COUNTS");
    }

    private static Map<String, Object> report(Api officer, String woman, String husband) {
        Map<String, Object> report = new LinkedHashMap<>(Samples.incidentReport(woman, husband));
        report.put(
                "recording",
                Map.of(
                        "recorder", "PROTECTION_OFFICER",
                        "protectionOfficer", Samples.firstPostOf(officer),
                        "recordedAt", "2026-11-21T11:00:00+05:30",
                        "copiesOfProtectionOfficer", List.of("MAGISTRATE"),
                        "signedReport", Map.of("heldAt", "Office", "register", "Form I", "number", "3")));
        return report;
    }
}
