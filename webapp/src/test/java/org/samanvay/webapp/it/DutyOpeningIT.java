package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the law demands opens with its event, in the same transaction, at the post that answers for it. */
@OnLiberty
class DutyOpeningIT {
    private final Api station = Api.signedInAs("sho.salvan");
    private final Api district = Api.signedInAs("police.dehradun");

    @Test
    void aFormOpensItsDutiesFromTheTimeOfTheEventAndNotOfItsEntry() {
        SampleCase opened = SampleCase.openedBy(station);
        opened.firReference();
        JsonNode copy = Duties.one(station, opened.id(), "BNSS-173-2");
        assertThat(copy.at("/content/eventAt").asText()).isEqualTo("2026-11-20T10:00:00+05:30");
        assertThat(copy.at("/content/forthwith").asBoolean()).isTrue();
        assertThat(Duration.between(Duties.time(copy, "/content/eventAt"), Duties.time(copy, "/content/due")))
                .isEqualTo(Duration.ofHours(24));
        assertThat(copy.at("/post/code").asText()).isEqualTo("UK-POLICE-DDN-SALVAN-SHO");
        assertThat(copy.get("late").asBoolean()).as("since the day after the event").isTrue();
        assertThat(copy.get("breached").asBoolean()).as("a rule that nobody has compared advises").isFalse();
        assertThat(copy.get("withoutPost").asBoolean()).isFalse();
    }

    @Test
    void thePostOfTheSameStationAnswersAndTakesPart() {
        SampleCase opened = SampleCase.openedBy(station);
        Api investigating = Api.signedInAs("io.salvan");
        assertThat(investigating.refusal("query($id: ID!) { case(id: $id) { number } }", "id", opened.id()))
                .isEqualTo("NOT_FOUND");
        opened.firReference();
        JsonNode progress = Duties.one(investigating, opened.id(), "BNSS-193-3");
        assertThat(progress.at("/post/code").asText()).isEqualTo("UK-POLICE-DDN-SALVAN-IO");
        assertThat(Api.signedInAs("sho.nadipar").refusal("query($id: ID!) { case(id: $id) { number } }", "id", opened.id()))
                .isEqualTo("NOT_FOUND");
    }

    /** The place of the offence turns nobody away: what a station of another district was told is that station's duty. */
    @Test
    void aStationOfAnotherDistrictAnswersForWhatItWasTold() {
        Api elsewhere = Api.signedInAs("sho.ghatpur");
        SampleCase opened = SampleCase.openedBy(elsewhere);
        Acts.submit(
                elsewhere,
                opened.id(),
                Duties.INFORMATION,
                Duties.information(hoursAgo(1), "COGNIZABLE_OFFENCE", "CHILD_SEXUAL_OFFENCE"));
        assertThat(Duties.one(elsewhere, opened.id(), "BNSS-173-FIR").at("/post/code").asText())
                .isEqualTo("UK-POLICE-HRD-GHATPUR-SHO");
        assertThat(Duties.one(elsewhere, opened.id(), "POCSO-19-6-CWC").at("/post/code").asText())
                .as("the unit of the district in which the case lies").isEqualTo("UK-POLICE-DDN-SJPU");
    }

    @Test
    void anAnswerThatDoesNotMeetTheConditionOpensNothingOfIt() {
        SampleCase opened = SampleCase.openedBy(station);
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(1), "OTHER"));
        assertThat(Duties.of(station, opened.id())).isEmpty();
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(1), "RAPE"));
        assertThat(Duties.one(station, opened.id(), "BNSS-184-1").at("/content/touchesPerson").asBoolean()).isTrue();
    }

    @Test
    void aReferralOpensTheDutyOfWhoeverIsAskedAndEachReferralItsOwn() {
        Api welfare = Api.signedInAs("osc.dehradun");
        SampleCase opened = SampleCase.openedBy(welfare);
        String to = Samples.firstPostOf(station);
        for (int i = 0; i < 2; i++) {
            Acts.refer(welfare, opened.id(), Acts.onDuty(opened.person(), to, "police.witness-threat-report"));
        }
        List<JsonNode> threats = Duties.all(station, opened.id(), "WPS-THREAT");
        assertThat(threats).hasSize(2).allSatisfy(duty -> {
            assertThat(duty.get("standing").asText()).isEqualTo("OPEN");
            assertThat(duty.at("/post/code").isTextual()).isTrue();
        });
    }

    @Test
    void whicheverEventComesFirstOpensItOnceForEachPersonAndAnEarlierOneMovesTheClock() {
        SampleCase opened = SampleCase.openedBy(station);
        Instant later = hoursAgo(5);
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(later, "CHILD_SEXUAL_OFFENCE"));
        Acts.submit(station, opened.id(), Duties.STEPS, Duties.steps(hoursAgo(3)));
        JsonNode duty = Duties.one(station, opened.id(), "POCSO-19-6-CWC");
        assertThat(Duties.time(duty, "/content/eventAt")).isEqualTo(later);
        Instant earlier = hoursAgo(9);
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(earlier, "CHILD_SEXUAL_OFFENCE"));
        JsonNode moved = Duties.one(station, opened.id(), "POCSO-19-6-CWC");
        assertThat(Duties.time(moved, "/content/eventAt")).isEqualTo(earlier);
        assertThat(Duties.time(moved, "/content/due")).isEqualTo(earlier.plus(Duration.ofHours(24)));
        assertThat(steps(opened)).contains("DUTY_EVENT_MOVED");
    }

    @Test
    void eachChildThatIsProducedIsADutyOfItsOwnAndOneEntryClosesOnlyItsOwn() {
        SampleCase opened = SampleCase.openedBy(station);
        String brother = Acts.addPerson(station, opened.id(), SampleCase.survivor(Map.of("ageGroup", "CHILD")));
        Map<String, Object> hers = Duties.production(opened.person(), hoursAgo(6));
        Map<String, Object> his = Duties.production(brother, hoursAgo(6));
        Acts.submit(station, opened.id(), Duties.PRODUCTION, his);
        JsonNode entry = Acts.submit(station, opened.id(), Duties.PRODUCTION, hers);
        assertThat(Duties.all(station, opened.id(), "JJ-31-POL")).hasSize(2);
        hers.put("producedAt", hoursAgo(2).toString());
        Acts.correct(station, opened.id(), Duties.PRODUCTION, entry, hers);
        assertThat(Duties.all(station, opened.id(), "JJ-31-POL"))
                .extracting(duty -> duty.get("standing").asText())
                .containsExactlyInAnyOrder("OPEN", "DONE");
    }

    @Test
    void anOfficerNotesWhatNothingHereShows() {
        Api officer = Api.signedInAs("po.dehradun");
        SampleCase opened = SampleCase.openedBy(officer);
        Instant notice = hoursAgo(20);
        JsonNode noted = Duties.note(officer, opened.id(), "PWDVA-13", notice);
        assertThat(Duties.time(noted, "/content/eventAt")).isEqualTo(notice);
        assertThat(Duties.time(noted, "/content/due")).isEqualTo(notice.plus(Duration.ofDays(2)));
        assertThat(officer.refusal(
                        Duties.NOTE, "case", opened.id(), "duty", "PWDVA-13", "at", notice.toString(), "key", key()))
                .isEqualTo("DUTY_STANDS");
        assertThat(officer.refusal(
                        Duties.NOTE, "case", opened.id(), "duty", "PWDVA-13", "at",
                                Instant.now().plusSeconds(3600).toString(), "key", key()))
                .isEqualTo("INVALID_ARGUMENT");
        assertThat(officer.refusal(
                        Duties.NOTE, "case", opened.id(), "duty", "PWDVA-R5", "at", notice.toString(), "key", key()))
                .isEqualTo("EVENT_NOT_NOTED");
        assertThat(officer.refusal(
                        Duties.NOTE, "case", opened.id(), "duty", "BNSS-173-2", "at", notice.toString(), "key", key()))
                .as("another department's").isEqualTo("UNKNOWN_DUTY");
    }

    @Test
    void aTimeThatIsStillToComeIsTheFormsFaultAndNothingIsStored() {
        SampleCase opened = SampleCase.openedBy(station);
        Map<String, Object> tomorrow = Duties.information(Instant.now().plusSeconds(86_400), "RAPE");
        assertThat(station.refusal(
                        Acts.SUBMIT, "case", opened.id(), "form", Duties.INFORMATION, "answers", tomorrow, "key", key()))
                .isEqualTo("INVALID_ANSWERS");
        assertThat(Duties.of(station, opened.id())).isEmpty();
    }

    @Test
    void theSameKeyMakesNoSecondDuty() {
        SampleCase opened = SampleCase.openedBy(station);
        String key = key();
        Map<String, Object> answers = Duties.information(hoursAgo(1), "RAPE");
        for (int i = 0; i < 2; i++) {
            station.run(Acts.SUBMIT, "case", opened.id(), "form", Duties.INFORMATION, "answers", answers, "key", key);
        }
        assertThat(Duties.all(station, opened.id(), "BNSS-184-1")).hasSize(1);
    }

    /** Where nobody can be told to be the one, it lies above and says so; the entry goes through all the same. */
    @Test
    void withoutAPostOfTheKindItLiesWithTheNodalPostAndSaysSo() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        TestDatabase.run("UPDATE post SET kind = 'gone' WHERE code = 'UK-POLICE-DDN-SJPU'");
        try {
            Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(1), "CHILD_SEXUAL_OFFENCE"));
        } finally {
            TestDatabase.run("UPDATE post SET kind = 'special-juvenile-police-unit' WHERE code = 'UK-POLICE-DDN-SJPU'");
        }
        JsonNode duty = Duties.one(station, opened.id(), "POCSO-19-6-CWC");
        assertThat(duty.get("withoutPost").asBoolean()).isTrue();
        assertThat(duty.at("/post/code").asText()).isEqualTo("UK-POLICE-DDN-NODAL");
        assertThat(Worklists.codes(district)).contains("POCSO-19-6-CWC");
    }

    /** A vacant seat keeps its duty, and its work shows above; no clock waits for an appointment. */
    @Test
    void aVacantPostKeepsItsDutyAndThePostAboveSeesIt() {
        SampleCase opened = SampleCase.openedBy(station);
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(1), "CHILD_SEXUAL_OFFENCE"));
        JsonNode duty = Duties.one(station, opened.id(), "POCSO-19-6-COURT");
        assertThat(duty.at("/post/code").asText()).isEqualTo("UK-POLICE-DDN-SJPU");
        assertThat(duty.at("/post/vacant").asBoolean()).isTrue();
        assertThat(Worklists.ids(district)).contains(duty.get("id").asText());
    }

    @Test
    void anOfficeThatIsShutOutNeverGetsTheDuty() {
        SampleCase shut = SampleCase.openedBy(
                Api.signedInAs("sho.nadipar"), key(), Map.of("excludedOffices", List.of(officeOf("UK-POLICE-DDN-SJPU"))));
        Acts.submit(
                Api.signedInAs("sho.nadipar"),
                shut.id(),
                Duties.INFORMATION,
                Duties.information(hoursAgo(1), "CHILD_SEXUAL_OFFENCE"));
        JsonNode duty = Duties.one(Api.signedInAs("sho.nadipar"), shut.id(), "POCSO-19-6-CWC");
        assertThat(duty.at("/post/code").asText()).isNotIn("UK-POLICE-DDN-SJPU", "UK-POLICE-DDN-NODAL");
        assertThat(duty.get("withoutPost").asBoolean()).isTrue();
        assertThat(Worklists.ids(district)).doesNotContain(duty.get("id").asText());
    }

    @Test
    void inARestrictedCaseItStaysWithThoseWhoAreNamed() {
        SampleCase opened = SampleCase.openedBy(
                station, key(), Map.of("restrictedToPosts", List.of(Samples.firstPostOf(station))));
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(1), "CHILD_SEXUAL_OFFENCE"));
        JsonNode duty = Duties.one(station, opened.id(), "POCSO-19-6-CWC");
        assertThat(duty.at("/post/code").asText()).isEqualTo("UK-POLICE-DDN-SALVAN-SHO");
        assertThat(duty.get("withoutPost").asBoolean()).isTrue();
        assertThat(Worklists.ids(district)).doesNotContain(duty.get("id").asText());
        assertThat(district.refusal("query($id: ID!) { case(id: $id) { number } }", "id", opened.id()))
                .isEqualTo("NOT_FOUND");
    }

    /** Ending a department forgets nothing that it owes. */
    @Test
    void aDepartmentThatIsEndedAfterwardsKeepsWhatItOwes() {
        Api library = Api.signedInAs("health.dehradun");
        SampleCase opened = SampleCase.openedBy(library);
        JsonNode noted = Duties.note(library, opened.id(), "JJ-32-HLT", hoursAgo(30));
        Departments.disable(Departments.UTTARAKHAND, "health", Departments.today(), "Tried");
        try {
            JsonNode still = Duties.one(library, opened.id(), "JJ-32-HLT");
            assertThat(still.get("standing").asText()).isEqualTo("OPEN");
            assertThat(still.get("late").asBoolean()).isTrue();
            assertThat(still.get("id")).isEqualTo(noted.get("id"));
            assertThat(library.refusal(
                            Duties.NOTE, "case", opened.id(), "duty", "JJ-32-HLT", "at", hoursAgo(1).toString(), "key", key()))
                    .isEqualTo("DEPARTMENT_NOT_ENABLED");
        } finally {
            Departments.restore(Departments.UTTARAKHAND, "health", true);
        }
    }

    /** One transaction: there is no entry of information about an offence against a child without its two duties. */
    @Test
    void noInformationEverStandsWithoutItsDuties() {
        SampleCase opened = SampleCase.openedBy(station);
        Acts.submit(station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(1), "CHILD_SEXUAL_OFFENCE"));
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM duty d JOIN form_entry e ON e.id = d.source JOIN timeline t ON"
                        + " t.subject = d.id AND t.kind = 'DUTY_OPENED' WHERE d.case_file = '" + opened.id()
                        + "' AND d.code IN ('POCSO-19-6-CWC', 'POCSO-19-6-COURT')"))
                .isEqualTo("2");
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM duty WHERE due_at IS NULL OR alarm_at IS NULL"))
                .isEqualTo("0");
    }

    private static String officeOf(String post) {
        return TestDatabase.one("SELECT office FROM post WHERE code = '" + post + "'");
    }

    private List<String> steps(SampleCase opened) {
        return station.run(
                        "query($id: ID!) { case(id: $id) { timeline(first: 100) { nodes { kind } } } }", "id", opened.id())
                .at("/case/timeline/nodes")
                .findValuesAsText("kind");
    }
}
