package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The girl who is to be married is brought before the committee, eight hours away, and back to school (stories, S2, its second
 * half): her attendance is written month by month until she is 18, late once, while the case goes from the block to the
 * district. Who informed stays unknown, and the prohibition officer, whom nobody has appointed, owes the quarter's return.
 */
@OnLiberty
class DropoutFollowUpStoryIT {
    private static final String REPORT = "education.out-of-school-report";
    private static final String FOLLOW_UP = "education.attendance-follow-up";
    private static final String PRODUCTION = "women-child-welfare.child-welfare-committee-production";
    private static final String FIRST_MONTH = "RTE-9-E-1";
    private static final String NEXT_MONTH = "RTE-9-E-M";
    private static final String PROHIBITION_OFFICER = "UK-STATUTORY-BODIES-DDN-CMPO";
    private static final String GIRL = "Champa Kalpit";
    private static final String INFORMANT = "Suchna Namuna";
    private static final Instant RECEIVED = hoursAgo(30);

    private static final Api BLOCK = Api.signedInAs("beo.dehradun");
    private static final Api DISTRICT = Api.signedInAs("education.dehradun");
    private static final Api WELFARE = Api.signedInAs("dpo.dehradun");
    private static final Api COMMITTEE = Api.signedInAs("cwc.dehradun");
    private static final Api MAGISTRACY = Api.signedInAs("statutory-bodies.dehradun");

    private static SampleCase opened;
    private static String informant;
    private static JsonNode beforeJourney;
    private static JsonNode afterJourney;
    private static JsonNode lateMonth;
    private static JsonNode firstMonth;
    private static JsonNode secondMonth;

    @BeforeAll
    static void sheIsBroughtBackAndStays() throws SQLException {
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
        sheIsProduced();
        Map<String, Object> back = report();
        back.put("reEnrolment", Map.of(
                "admittedOn", day(45), "udiseCode", "05060000001", "schoolClass", 9, "training", "NOT_NEEDED"));
        Acts.correct(BLOCK, opened.id(), REPORT, report, back);
        lateMonth = Duties.one(BLOCK, opened.id(), FIRST_MONTH);
        sheIsFollowedUp();
    }

    private static void sheIsProduced() {
        String asked = refer(
                BLOCK,
                WELFARE,
                "women-child-welfare.child-protection",
                Acts.fields("person", "identity"),
                Acts.fields(REPORT, "child", "childMarriageApprehended"));
        Acts.step(WELFARE, "acceptReferral", asked, "");
        JsonNode begun = Acts.submit(WELFARE, opened.id(), PRODUCTION, production(Map.of()));
        beforeJourney = Duties.one(WELFARE, opened.id(), "JJ-31");
        afterJourney = WELFARE.run(
                        DutyClosingIT.JOURNEY,
                        "duty", beforeJourney.get("id").asText(),
                        "version", beforeJourney.get("version").asInt(),
                        "from", hoursAgo(12).toString(),
                        "until", hoursAgo(4).toString(),
                        "key", key())
                .get("noteJourney");
        Acts.correct(WELFARE, opened.id(), PRODUCTION, begun, production(Map.of(
                "producedAt", hoursAgo(3).toString(), "journeyHours", 8)));
        String before = refer(
                WELFARE,
                COMMITTEE,
                "statutory-bodies.child-before-committee",
                Acts.fields(PRODUCTION, "found.ground", "voice.heardAlone", "voice.wishedPlace", "voice.wantsSchool"));
        Acts.step(COMMITTEE, "acceptReferral", before, "");
        Acts.submit(COMMITTEE, opened.id(), "statutory-bodies.committee-receipt", Map.of(
                "receivedAt", hoursAgo(3).toString(),
                "matter", "CHILD_MARRIAGE_RISK",
                "registerNumber", "31/2026",
                "from", "PUBLIC_SERVANT",
                "child", opened.person(),
                "childProduced", "YES",
                "producedAt", hoursAgo(3).toString(),
                "withoutSafeHome", "NO"));
    }

    /** The first month comes a week late; then the case goes up to the district, and the next month is written there. */
    private static void sheIsFollowedUp() {
        JsonNode first = Acts.submit(BLOCK, opened.id(), FOLLOW_UP, month(15, "NO"));
        firstMonth = Duties.one(BLOCK, opened.id(), FIRST_MONTH);
        BLOCK.run(
                TransferIT.TRANSFER,
                "case", opened.id(),
                "version", opened.version(BLOCK),
                "to", Samples.firstPostOf(DISTRICT),
                "key", key());
        Acts.correct(DISTRICT, opened.id(), FOLLOW_UP, first, month(15, "YES"));
        secondMonth = Duties.one(DISTRICT, opened.id(), NEXT_MONTH);
        Map<String, Object> last = month(0, "NO");
        last.put("turnedEighteen", "YES");
        Acts.submit(DISTRICT, opened.id(), FOLLOW_UP, last);
    }

    private static String refer(Api from, Api to, String service, Object... data) {
        Map<String, Object> referral = Acts.onDuty(opened.person(), Samples.firstPostOf(to), service);
        referral.put("basisReference", "JJ Act 2015 s.31");
        return Acts.refer(from, opened.id(), Acts.sharing(referral, data));
    }

    private static Map<String, Object> report() {
        Map<String, Object> report = new LinkedHashMap<>(Samples.outOfSchool(opened.person()));
        report.put("child", Map.of("person", opened.person(), "age", 15, "sex", "FEMALE"));
        report.put("childMarriageApprehended", "YES");
        report.put("reasons", List.of("MARRIAGE"));
        return report;
    }

    private static Map<String, Object> production(Map<String, Object> more) {
        Map<String, Object> production = new LinkedHashMap<>(Map.of(
                "child", Map.of("person", opened.person(), "age", 15, "sex", "FEMALE"),
                "found", Map.of("receivedAt", RECEIVED.toString(), "place", "Example village", "ground", "JJ-2-14-xii"),
                "condition", Map.of("physical", "WELL", "policeInformed", "NO"),
                "voice", Map.of("heardAlone", "YES", "wishedPlace", "RESIDENTIAL_SCHOOL", "wantsSchool", "YES"),
                "broughtBy", "PUBLIC_SERVANT",
                "committeeDistrict", "49"));
        production.putAll(more);
        return production;
    }

    private static Map<String, Object> month(int ago, String heard) {
        return new LinkedHashMap<>(Map.of(
                "child", opened.person(),
                "month", day(ago),
                "daysOpen", 24,
                "daysPresent", 22,
                "heard", heard,
                "worryRemains", "NO"));
    }

    private static String day(int ago) {
        return Postings.today().minusDays(ago).toString();
    }

    /** What was found about her lies open nowhere when other tests count. */
    @AfterAll
    static void nothingIsLeftOpen() throws SQLException {
        SampleFinding.forget();
        OwedReturns.forget();
        OwedReturns.postsMadeOn("2026-11-01", PROHIBITION_OFFICER);
    }

    @Test
    void sheIsProducedWithinADayNotCountingTheJourney() {
        assertThat(Duties.time(beforeJourney, "/content/due")).isEqualTo(RECEIVED.plus(Duration.ofHours(24)));
        assertThat(beforeJourney.get("late").asBoolean()).as("six hours past, the journey counted").isTrue();
        assertThat(Duties.time(afterJourney, "/content/due")).isEqualTo(RECEIVED.plus(Duration.ofHours(32)));
        assertThat(afterJourney.get("late").asBoolean()).isFalse();
        JsonNode produced = Duties.one(WELFARE, opened.id(), "JJ-31");
        assertThat(produced.get("standing").asText()).isEqualTo("DONE");
        assertThat(produced.get("doneLate").asBoolean()).as("after 27 hours of 32").isFalse();
        JsonNode order = Duties.one(COMMITTEE, opened.id(), "JJ-36-F");
        assertThat(order.at("/content/kind").asText()).isEqualTo("INDEPENDENT_BODY");
    }

    @Test
    void herOwnOpinionIsReadByTheCommitteeAndNotByTheSchool() {
        JsonNode voice = Everything.seenBy(COMMITTEE, opened)
                .at("/womenChildWelfare/childWelfareCommitteeProductionEntries/nodes/0/voice");
        assertThat(voice.get("heardAlone").asText()).isEqualTo("YES");
        assertThat(voice.get("wishedPlace").asText()).isEqualTo("RESIDENTIAL_SCHOOL");
        assertThat(voice.get("wantsSchool").asText()).isEqualTo("YES");
        for (Api school : List.of(BLOCK, DISTRICT)) {
            Everything seen = Everything.seenBy(school, opened);
            assertThat(seen.at("/womenChildWelfare/childWelfareCommitteeProductionEntries/nodes")).isEmpty();
            assertThat(seen.text()).doesNotContain("RESIDENTIAL_SCHOOL", "Example village");
        }
    }

    @Test
    void herAttendanceIsOwedMonthByMonthUntilSheIsEighteen() {
        assertThat(lateMonth.get("late").asBoolean()).as("38 days from 45 days ago").isTrue();
        assertThat(lateMonth.get("breached").asBoolean()).as("our proposal breaches nothing").isFalse();
        JsonNode first = Duties.one(DISTRICT, opened.id(), FIRST_MONTH);
        assertThat(first.get("standing").asText()).isEqualTo("DONE");
        assertThat(first.get("doneLate").asBoolean()).isTrue();
        assertThat(first.get("doneAt").asText())
                .as("a correction of the entry that closed it does not move when it was done")
                .isEqualTo(firstMonth.get("doneAt").asText());
        assertThat(secondMonth.get("standing").asText())
                .as("the correction of a month is not the next month")
                .isEqualTo("OPEN");
        assertThat(Duties.all(DISTRICT, opened.id(), NEXT_MONTH))
                .as("closed by the next month; the month in which she is 18 owes no other")
                .singleElement()
                .satisfies(duty -> assertThat(duty.get("standing").asText()).isEqualTo("DONE"));
    }

    @Test
    void theTransferInTheMiddleStoppedNoClock() {
        assertThat(secondMonth.at("/post/code").asText()).isEqualTo("UK-EDUCATION-DDN-NODAL");
        assertThat(Duties.time(secondMonth, "/content/due"))
                .isEqualTo(Postings.today()
                        .minusDays(15)
                        .atStartOfDay(ZoneId.of("Asia/Kolkata"))
                        .plusDays(38)
                        .toInstant());
        assertThat(WELFARE.run("query($case: ID!) { case(id: $case) { ownerPost { code } } }", "case", opened.id())
                        .at("/case/ownerPost/code")
                        .asText())
                .isEqualTo("UK-EDUCATION-DDN-NODAL");
    }

    @Test
    void nobodyLearnsWhoInformedAndHerNameIsOpenedForAPurpose() {
        for (Api other : List.of(WELFARE, COMMITTEE, MAGISTRACY)) {
            assertThat(other.refusal(
                            Acts.OPEN_IDENTITY,
                            "case", opened.id(), "person", informant, "reason", "To thank", "key", key()))
                    .isEqualTo("NOT_FOUND");
        }
        for (Api other : List.of(WELFARE, COMMITTEE)) {
            assertThat(Everything.seenBy(other, opened).text()).doesNotContain(INFORMANT, informant);
        }
        assertThat(WELFARE.run(
                                Acts.OPEN_IDENTITY,
                                "case", opened.id(), "person", opened.person(), "reason", "To bring her", "key", key())
                        .toString())
                .contains(GIRL);
        assertThat(TestDatabase.one("SELECT GROUP_CONCAT(DISTINCT CONCAT(purpose, ' ', sealed_reason IS NOT NULL))"
                        + " FROM samanvay.audit WHERE action = 'IDENTITY_OPENED' AND case_file = '" + opened.id() + "'"))
                .isEqualTo("GIVE_SERVICE:identity 1");
    }

    /** A vacant post owes it all the same: the magistrate above reads that it is missing. */
    @Test
    void theQuartersReturnOfTheProhibitionOfficerIsMissing() throws SQLException {
        OwedReturns.postsMadeOn("2026-01-01", PROHIBITION_OFFICER);
        JsonNode missing = Risks.nodes(MAGISTRACY.run(
                                "query { periodicReturns(filter: {code: \"statutory-bodies.child-marriages-quarter\","
                                        + " status: MISSING}, first: 100) { nodes { starts dueOn post { code vacant } } } }")
                        .at("/periodicReturns/nodes"))
                .stream()
                .filter(row -> row.at("/post/code").asText().equals(PROHIBITION_OFFICER)
                        && row.get("starts").asText().equals("2026-07-01"))
                .findFirst()
                .orElseThrow();
        assertThat(missing.at("/post/vacant").asBoolean()).isTrue();
        assertThat(missing.get("dueOn").asText()).isEqualTo("2026-10-15");
    }

    @Test
    void everyStepIsInTheTimelineAndTheStatisticsTellOfFewCasesToNobody() {
        assertThat(Everything.seenBy(DISTRICT, opened).at("/timeline/nodes").findValuesAsText("kind"))
                .contains("CASE_OPENED", "FORM_SUBMITTED", "FORM_CORRECTED", "REFERRAL_SENT", "REFERRAL_ACCEPTED",
                        "CASE_TRANSFERRED", "DUTY_OPENED", "DUTY_DONE");
        FewCases.areToldToNobody("education");
    }
}
