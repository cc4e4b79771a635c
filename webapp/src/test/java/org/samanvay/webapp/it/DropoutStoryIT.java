package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A girl of fifteen stays away from school and a marriage is talked of (stories, S2): the block office tells the
 * prohibition officer, whose post nobody holds; the magistrate acts for it, late; the committee hears her, and she is back
 * at school with a scheme. What a rule finds about her is read by child protection alone.
 */
@OnLiberty
class DropoutStoryIT {
    private static final String REPORT = "education.out-of-school-report";
    private static final String PREVENTION = "statutory-bodies.child-marriage-prevention";
    private static final String SPONSORSHIP = "women-child-welfare.sponsorship";
    private static final String FOUND = "statutory-bodies.girl-out-of-school";
    private static final String PROHIBITION_OFFICER = "UK-STATUTORY-BODIES-DDN-CMPO";
    private static final String PREVENTING = "PCMA-16-3";
    private static final String GIRL = "Kusum Kalpit";
    private static final String INFORMANT = "Padosi Namuna";

    private static final Api BLOCK = Api.signedInAs("beo.dehradun");
    private static final Api MAGISTRACY = Api.signedInAs("statutory-bodies.dehradun");
    private static final Api COMMITTEE = Api.signedInAs("cwc.dehradun");
    private static final Api WELFARE = Api.signedInAs("dpo.dehradun");
    private static final Api PROTECTION_UNIT = Api.signedInAs("dcpu.dehradun");

    private static SampleCase opened;
    private static String informant;
    private static String finding;
    private static JsonNode decided;
    private static JsonNode late;

    @BeforeAll
    static void sheComesBackToSchool() throws SQLException {
        opened = SampleCase.openedBy(BLOCK, key(), Map.of(
                "category", "CHILD_MARRIAGE",
                "channel", "SCHOOL",
                "persons",
                        List.of(SampleCase.survivor(Map.of("ageGroup", "CHILD", "identity", Map.of("name", GIRL))))));
        informant = Acts.addPerson(BLOCK, opened.id(), Map.of(
                "role", "INFORMANT",
                "gender", "NOT_SAID",
                "ageGroup", "ADULT",
                "identity", Map.of("name", INFORMANT)));
        JsonNode report = Acts.submit(BLOCK, opened.id(), REPORT, report());
        DailyLooks.again();
        finding = SampleFinding.in(opened, FOUND);
        decided = SampleFinding.decide(PROTECTION_UNIT, finding, Map.of("decision", "ACT", "measure", "girl-heard"));
        String told = refer(
                BLOCK,
                Acts.post(PROHIBITION_OFFICER),
                "statutory-bodies.stop-child-marriage",
                "PCMA 2006 s.16",
                Acts.fields("person", "identity"),
                Acts.fields(REPORT, "child.age", "schooling.classLeft", "schooling.lastAttendedOn"));
        Acts.step(MAGISTRACY, "acceptReferral", told, "");
        Duties.earlier(Duties.one(MAGISTRACY, opened.id(), PREVENTING).get("id").asText(), 24 * 5);
        late = Duties.one(MAGISTRACY, opened.id(), PREVENTING);
        Acts.submit(MAGISTRACY, opened.id(), PREVENTION, prevention());
        String produced = refer(
                MAGISTRACY,
                Samples.firstPostOf(COMMITTEE),
                "statutory-bodies.child-before-committee",
                "JJ Act 2015 s.31(1)",
                Acts.fields(PREVENTION, "childHeard", "steps"));
        Acts.step(COMMITTEE, "acceptReferral", produced, "");
        Acts.submit(COMMITTEE, opened.id(), "statutory-bodies.committee-order", order());
        Acts.correct(BLOCK, opened.id(), REPORT, report, admittedAgain());
        refer(BLOCK, Samples.firstPostOf(WELFARE), "women-child-welfare.schemes-for-women-and-children", "JJ Act 2015 s.45");
        Schemes.apply(BLOCK, opened, SPONSORSHIP);
        Schemes.sanction(WELFARE, opened, Map.of("amount", 4000, "reference", "DPO/2026/9"));
        DailyLooks.again();
    }

    /** What a rule found about her lies open nowhere when other tests count. */
    @AfterAll
    static void nothingIsLeftOpen() throws SQLException {
        SampleFinding.forget();
    }

    private static String refer(Api from, String toPost, String service, String law, Object... data) {
        Map<String, Object> referral = Acts.onDuty(opened.person(), toPost, service);
        referral.put("basisReference", law);
        return Acts.refer(from, opened.id(), Acts.sharing(referral, data));
    }

    private static Map<String, Object> report() {
        return new LinkedHashMap<>(Map.of(
                "child", Map.of("person", opened.person(), "age", 15, "sex", "FEMALE"),
                "schooling",
                        Map.of(
                                "udiseCode", "05060000000",
                                "kind", "GOVERNMENT",
                                "classLeft", 9,
                                "lastAttendedOn", "2026-10-28"),
                "reasons", List.of("MARRIAGE"),
                "childMarriageApprehended", "YES",
                "told", List.of("CHILD_MARRIAGE_PROHIBITION_OFFICER"),
                "homeVisit",
                        Map.of("visitedOn", "2026-11-02", "heardAlone", "YES", "childWish", "RESIDENTIAL_SCHOOL")));
    }

    private static Map<String, Object> admittedAgain() {
        Map<String, Object> later = report();
        later.put(
                "reEnrolment",
                Map.of(
                        "admittedOn", "2026-11-20",
                        "udiseCode", "05060000001",
                        "schoolClass", 9,
                        "training", "NOT_NEEDED"));
        return later;
    }

    private static Map<String, Object> prevention() {
        return Map.of(
                "informedAt", "2026-11-02T16:00:00+05:30",
                "child", opened.person(),
                "steps", List.of("FAMILY_ADVISED", "UNDERTAKING", "PRODUCED_BEFORE_COMMITTEE"),
                "childHeard", "YES",
                "undertaking", paper("undertakings"));
    }

    private static Map<String, Object> order() {
        return Map.of(
                "orderedAt", "2026-11-03T12:00:00+05:30",
                "child", opened.person(),
                "directions", List.of("CUSTODY", "SOCIAL_INVESTIGATION", "SCHOOLING", "SPONSORSHIP"),
                "childHeard", "YES",
                "accusedSideConsented", "NO",
                "custody", "WITH_FAMILY",
                "order", paper("orders"));
    }

    private static Map<String, String> paper(String register) {
        return Map.of("heldAt", "Dehradun (fictitious)", "register", register, "number", "9");
    }

    @Test
    void sheIsAdmittedAgainWithinThirtyDaysAndHerWishIsWrittenDown() {
        JsonNode report = BLOCK.run(
                        "query($case: ID!) { case(id: $case) { education { outOfSchoolReport { daysAway reEnrolment {"
                                + " schoolClass } homeVisit { heardAlone childWish } } } } }",
                        "case", opened.id())
                .at("/case/education/outOfSchoolReport");
        assertThat(report.get("daysAway").asInt()).isEqualTo(23).isLessThanOrEqualTo(30);
        assertThat(report.at("/reEnrolment/schoolClass").asInt()).isEqualTo(9);
        assertThat(report.at("/homeVisit/heardAlone").asText()).isEqualTo("YES");
        assertThat(report.at("/homeVisit/childWish").asText()).isEqualTo("RESIDENTIAL_SCHOOL");
    }

    /** Her absence is a finding, and its result is reckoned from the school's own entry: nobody types it. */
    @Test
    void thatSheIsBackIsTheResultOfTheFindingAboutHer() {
        assertThat(decided.at("/owner/code").asText()).isEqualTo("UK-STATUTORY-BODIES-DDN-DCPU");
        assertThat(decided.get("decideBy").asText()).isEqualTo(Postings.today().plusDays(7).toString());
        JsonNode found = SampleFinding.read(PROTECTION_UNIT, finding);
        assertThat(found.get("result").asText()).isEqualTo("RESOLVED");
        assertThat(found.get("resultFinal").asBoolean()).as("looked at for thirty days").isFalse();
    }

    @Test
    void whatARuleFoundAboutHerIsReadByChildProtectionAlone() {
        for (Api other : List.of(BLOCK, MAGISTRACY, COMMITTEE, WELFARE, Api.signedInAs("school.dehradun"))) {
            assertThat(other.refusal(SampleFinding.ONE, "id", finding)).isEqualTo("NOT_FOUND");
            assertThat(Worklists.ids(other)).doesNotContain(finding);
        }
        assertThat(PROTECTION_UNIT.text(SampleFinding.ONE, "id", finding)).doesNotContain(GIRL, INFORMANT);
    }

    /** Nobody holds the officer's post: the duty lies with it, is late on its day, and the magistrate above does the work. */
    @Test
    void theVacantPostStopsNoClockAndTheMagistrateActsForIt() {
        assertThat(late.at("/post/code").asText()).isEqualTo(PROHIBITION_OFFICER);
        assertThat(late.at("/post/vacant").asBoolean()).isTrue();
        assertThat(late.get("late").asBoolean()).isTrue();
        assertThat(late.get("breached").asBoolean()).as("compared with the gazette by nobody: it advises").isFalse();
        JsonNode done = Duties.one(MAGISTRACY, opened.id(), PREVENTING);
        assertThat(done.get("standing").asText()).isEqualTo("DONE");
        assertThat(done.get("doneLate").asBoolean()).isTrue();
        assertThat(late.get("delay").toString())
                .as("four days past its time, none of them an officer's own")
                .isEqualTo("{\"heldDays\":0,\"vacantDays\":4}");
        assertThat(done.get("delay")).isEqualTo(late.get("delay"));
    }

    @Test
    void theSocialInvestigationRunsFromTheCommitteesOrder() {
        JsonNode investigation = Duties.one(COMMITTEE, opened.id(), "JJ-36-2");
        assertThat(investigation.at("/post/code").asText()).isEqualTo("UK-STATUTORY-BODIES-DDN-DCPU");
        assertThat(Duties.time(investigation, "/content/due"))
                .isEqualTo(Instant.parse("2026-11-03T06:30:00Z").plus(Duration.ofDays(15)));
        assertThat(Duties.of(BLOCK, opened.id()))
                .as("the school's department learns that something is owed and never what")
                .filteredOn(duty -> duty.get("department").asText().equals("statutory-bodies") && !duty.get("own").asBoolean())
                .isNotEmpty()
                .anyMatch(duty -> duty.get("content").isNull());
    }

    @Test
    void theProhibitionOfficerReadsAttendanceAndClassAndNotWhatSheSaidAtHome() {
        JsonNode shared = MAGISTRACY.run(
                        "query($case: ID!) { case(id: $case) { education { outOfSchoolReport { child { age }"
                                + " schooling { classLeft lastAttendedOn udiseCode } reasons homeVisit { childWish } } } } }",
                        "case", opened.id())
                .at("/case/education/outOfSchoolReport");
        assertThat(shared.at("/child/age").asInt()).isEqualTo(15);
        assertThat(shared.at("/schooling/classLeft").asInt()).isEqualTo(9);
        assertThat(shared.at("/schooling/lastAttendedOn").asText()).isEqualTo("2026-10-28");
        assertThat(shared.at("/schooling/udiseCode").isNull()).isTrue();
        assertThat(shared.get("reasons").isNull()).isTrue();
        assertThat(shared.get("homeVisit").isNull()).isTrue();
    }

    /** He takes part for the vacant post below him, and not in what the committee decided. */
    @Test
    void theMagistrateReadsWhatHeWroteAndNothingOfTheCommitteesOrder() {
        String entries = "query($case: ID!) { case(id: $case) { entries(first: 50) { nodes { form } } statutoryBodies {"
                + " committeeOrderEntries(first: 5) { nodes { custody } } } } }";
        JsonNode seen = MAGISTRACY.run(entries, "case", opened.id()).get("case");
        assertThat(seen.at("/entries/nodes").findValuesAsText("form"))
                .contains(PREVENTION)
                .doesNotContain("statutory-bodies.committee-order");
        assertThat(seen.at("/statutoryBodies/committeeOrderEntries/nodes")).isEmpty();
        String order = TestDatabase.one("SELECT id FROM form_entry WHERE form = 'statutory-bodies.committee-order' AND case_file = '"
                + opened.id() + "'");
        JsonNode letter = Letters.issue(
                COMMITTEE, Letters.to(Letters.extract(order, "custody"), "authority", "The school at Dehradun"));
        assertThat(MAGISTRACY.refusal(Letters.ONE, "id", letter.get("id").asText())).isEqualTo("NOT_FOUND");
        assertThat(Letters.fetch(MAGISTRACY, letter, 1).statusCode()).isNotEqualTo(200);
        assertThat(Letters.fetch(COMMITTEE, letter, 1).statusCode()).isEqualTo(200);
        assertThat(COMMITTEE.run(entries, "case", opened.id())
                        .at("/case/statutoryBodies/committeeOrderEntries/nodes/0/custody")
                        .asText())
                .isEqualTo("WITH_FAMILY");
    }

    @Test
    void theSchoolReadsNothingOfTheMagistracyAndTheCommittee() {
        JsonNode entries = BLOCK.run(
                        "query($case: ID!) { case(id: $case) { entries(first: 50) { nodes { form } } } }",
                        "case", opened.id())
                .at("/case/entries/nodes");
        assertThat(entries.findValuesAsText("form")).containsExactly(REPORT);
    }

    @Test
    void herNameIsOpenedForAPurposeByWhomItWasToldTo() {
        assertThat(MAGISTRACY.run(Acts.OPEN_IDENTITY, identityOf(opened.person())).toString()).contains(GIRL);
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM samanvay.audit WHERE action = 'IDENTITY_OPENED' AND purpose ="
                        + " 'GIVE_SERVICE:identity' AND sealed_reason IS NOT NULL AND case_file = '" + opened.id() + "'"))
                .isEqualTo("1");
        assertThat(WELFARE.refusal(Acts.OPEN_IDENTITY, identityOf(opened.person()))).isEqualTo("NOT_FOUND");
    }

    @Test
    void nobodyLearnsWhoInformed() {
        List.of(MAGISTRACY, COMMITTEE, WELFARE).forEach(other -> {
            assertThat(other.refusal(Acts.OPEN_IDENTITY, identityOf(informant))).isEqualTo("NOT_FOUND");
            assertThat(Everything.seenBy(other, opened).text()).doesNotContain(INFORMANT, informant);
        });
    }

    private static Object[] identityOf(String person) {
        return new Object[] {
            "case", opened.id(), "person", person, "reason", "To speak with the family", "key", key()
        };
    }

    @Test
    void nobodysConsentWasAskedFor() {
        assertThat(Everything.seenBy(BLOCK, opened).at("/consents/nodes")).isEmpty();
    }

    @Test
    void theSchemeThatTheCommitteeOrderedIsSanctionedAndTheRestIsAsked() {
        assertThat(Schemes.application(BLOCK, opened).get("status").asText()).isEqualTo("SANCTIONED");
        JsonNode residential = Schemes.eligibility(BLOCK, opened, "education.kasturba-gandhi-school");
        assertThat(residential.get("outcome").asText()).isEqualTo("NEED_TO_KNOW");
        assertThat(Schemes.criterion(residential, "girl")).isEqualTo("MET");
        JsonNode afterClassTwelve = Schemes.eligibility(BLOCK, opened, "women-child-welfare.nanda-gaura-class-12");
        assertThat(afterClassTwelve.get("outcome").asText()).isEqualTo("NEED_TO_KNOW");
        assertThat(afterClassTwelve.at("/reasons").findValuesAsText("path")).contains("passedClassTwelve");
    }

    @Test
    void everyStepIsInTheTimeline() {
        assertThat(Everything.seenBy(BLOCK, opened).at("/timeline/nodes").findValuesAsText("kind"))
                .contains(
                        "CASE_OPENED",
                        "FORM_SUBMITTED",
                        "REFERRAL_SENT",
                        "REFERRAL_ACCEPTED",
                        "FORM_CORRECTED",
                        "SCHEME_APPLIED",
                        "SCHEME_DECIDED");
    }

    @Test
    void thePoliceHearNothingWithoutAnOffence() {
        Api police = Api.signedInAs("sho.salvan");
        assertThat(police.refusal("query($case: ID!) { case(id: $case) { number } }", "case", opened.id()))
                .isEqualTo("NOT_FOUND");
        assertThat(police.text("{ cases(first: 100) { nodes { id } } referralInbox(first: 100) { nodes { id caseNumber"
                        + " } } }"))
                .doesNotContain(opened.id(), opened.number());
    }
}
