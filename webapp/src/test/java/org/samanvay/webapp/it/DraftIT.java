package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is typed is kept for its author, and for nobody else; it is over when it is submitted (law-and-harm, M2). */
@OnLiberty
class DraftIT {
    private static final String REPORT = "police.first-information-report";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api colleague = Api.signedInAs("io.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");

    private static Map<String, Object> form(SampleCase opened) {
        return Map.of("kind", "FORM", "caseFile", opened.id(), "form", REPORT);
    }

    private static Map<String, Object> referral(SampleCase opened) {
        return Map.of("kind", "REFERRAL", "caseFile", opened.id());
    }

    @Test
    void isThereAgainInAnotherSession() {
        SampleCase opened = SampleCase.openedBy(station);
        Drafts.save(station, form(opened), "half a sentence", 0);
        assertThat(Drafts.content(station, form(opened))).isEqualTo("half a sentence");
        Drafts.save(station, form(opened), "a whole sentence", 1);
        assertThat(Drafts.content(station, form(opened))).isEqualTo("a whole sentence");
    }

    @Test
    void aColleagueOfTheSameStationDoesNotReadIt() {
        SampleCase opened = SampleCase.openedBy(station);
        Drafts.save(station, form(opened), "mine alone", 0);
        assertThat(Drafts.content(colleague, form(opened))).isNull();
        assertThat(colleague.text("{ drafts { nodes { content } } }")).doesNotContain("mine alone");
    }

    @Test
    void aStaleVersionWritesNothingOver() {
        SampleCase opened = SampleCase.openedBy(station);
        Drafts.save(station, referral(opened), "first", 0);
        Drafts.save(station, referral(opened), "second", 1);
        JsonNode error = station.firstError(
                Drafts.SAVE, "place", referral(opened), "content", "from an old tab", "version", 1);
        assertThat(error.at("/extensions/code").asText()).isEqualTo("VERSION_CONFLICT");
        assertThat(error.at("/extensions/arguments/currentVersion").asInt()).isEqualTo(2);
        assertThat(Drafts.content(station, referral(opened))).isEqualTo("second");
    }

    @Test
    void isOverWhenTheFormIsSubmitted() {
        SampleCase opened = SampleCase.openedBy(station);
        Drafts.save(station, form(opened), "the report", 0);
        Drafts.save(station, referral(opened), "the referral", 0);
        Acts.submit(station, opened.id(), REPORT, Samples.firReference());
        assertThat(Drafts.content(station, form(opened))).isNull();
        assertThat(Drafts.content(station, referral(opened))).isEqualTo("the referral");
        opened.referTo(centre, "counselling");
        assertThat(Drafts.content(station, referral(opened))).isNull();
    }

    @Test
    void ofACorrectionIsAnotherOneThanOfANewEntry() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode entry = Acts.submit(station, opened.id(), REPORT, Samples.firReference());
        Map<String, Object> correction = Map.of(
                "kind", "FORM", "caseFile", opened.id(), "form", REPORT, "entry", entry.get("id").asText());
        Drafts.save(station, correction, "a correction", 0);
        assertThat(Drafts.content(station, form(opened))).isNull();
        Acts.correct(station, opened.id(), REPORT, entry, Samples.firReference());
        assertThat(Drafts.content(station, correction)).isNull();
    }

    @Test
    void ofANewCaseIsOverWhenTheCaseIsOpened() {
        Api officer = Api.signedInAs("sho.ghatpur");
        Map<String, Object> intake = Map.of("kind", "NEW_CASE");
        Drafts.discard(officer, intake);
        Drafts.save(officer, intake, "who came and why", 0);
        assertThat(Drafts.content(officer, intake)).isEqualTo("who came and why");
        officer.run(
                "mutation($input: OpenCaseInput!, $key: String!) { openCase(input: $input, idempotencyKey: $key) { id } }",
                "input",
                        Map.of("state", 5, "district", 50, "category", "OTHER", "channel", "IN_PERSON", "persons",
                                List.of(SampleCase.survivor(Map.of()))),
                "key", key());
        assertThat(Drafts.content(officer, intake)).isNull();
    }

    @Test
    void isGoneWhenItIsDiscarded() {
        SampleCase opened = SampleCase.openedBy(station);
        Drafts.save(station, form(opened), "never mind", 0);
        assertThat(Drafts.discard(station, form(opened))).isTrue();
        assertThat(Drafts.content(station, form(opened))).isNull();
        assertThat(Drafts.discard(station, form(opened))).isFalse();
    }

    @Test
    void isDeletedTwoWeeksAfterItWasLastSaved() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode saved = Drafts.save(station, form(opened), "forgotten", 0);
        assertThat(saved.get("keptUntil").asText().substring(0, 10))
                .isEqualTo(java.time.LocalDate.parse(saved.get("savedAt").asText().substring(0, 10))
                        .plusDays(14)
                        .toString());
        TestDatabase.run("UPDATE draft SET kept_until = '2020-01-01' WHERE case_file = '" + opened.id() + "'");
        assertThat(Drafts.content(station, form(opened))).isNull();
        // And one can begin anew.
        Drafts.save(station, form(opened), "anew", 0);
        assertThat(Drafts.content(station, form(opened))).isEqualTo("anew");
    }

    @Test
    void ofACaseThatDoesNotExistForTheOfficerIsNotTaken() {
        SampleCase opened = SampleCase.openedBy(station);
        assertThat(Api.signedInAs("library.dehradun")
                        .refusal(Drafts.SAVE, "place", referral(opened), "content", "x", "version", 0))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void ofAnotherDepartmentsFormIsNotTaken() {
        SampleCase opened = SampleCase.openedBy(station);
        opened.referTo(centre, "counselling");
        assertThat(centre.refusal(Drafts.SAVE, "place", form(opened), "content", "x", "version", 0))
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void goesWithThePersonWhomItIsAbout() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        Drafts.save(station, form(opened), "what she said", 0);
        TestDatabase.run("DELETE FROM person_key WHERE person = '" + opened.person() + "'");
        assertThat(Drafts.content(station, form(opened))).isNull();
        assertThat(station.refusal(Drafts.SAVE, "place", form(opened), "content", "more", "version", 1))
                .isEqualTo("PERSON_ERASED");
    }

    @Test
    void aStrangerHasNone() {
        assertThat(Api.notSignedIn().refusal("{ drafts { nodes { id } } }")).isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void leavesNothingInOutboxTimelineOrAudit() {
        SampleCase opened = SampleCase.openedBy(station);
        String before = written(opened);
        Drafts.save(station, form(opened), "silently", 0);
        Drafts.discard(station, form(opened));
        assertThat(written(opened)).isEqualTo(before);
    }

    private static String written(SampleCase opened) {
        return TestDatabase.one("SELECT CONCAT((SELECT COUNT(*) FROM outbox WHERE case_file = '" + opened.id()
                + "'), '/', (SELECT COUNT(*) FROM timeline WHERE case_file = '" + opened.id() + "'), '/',"
                + " (SELECT COUNT(*) FROM audit WHERE case_file = '" + opened.id() + "'))");
    }
}
