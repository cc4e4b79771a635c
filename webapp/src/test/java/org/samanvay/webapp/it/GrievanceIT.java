package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.Duties.hoursAgo;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A station or an office refuses; the level above decides, and the office that refused sees nothing of it. */
@OnLiberty
class GrievanceIT {
    private static final String FIELDS = " id what law against { code } to { code } openedBy { code } due late mine reminders escalations"
            + " forMeetingAt heldDays vacantDays decision"
            + " reason caseFile caseNumber version ";
    private static final String LIST = "query($box: GrievanceBox!) { grievances(box: $box, first: 100) { nodes {" + FIELDS
            + "} } }";
    private static final String ONE = "query($id: ID!) { grievance(id: $id) {" + FIELDS + "} }";
    private static final String OPEN = "mutation($case: ID!, $grievance: NewGrievanceInput!, $key: String!) {"
            + " openGrievance(caseFile: $case, grievance: $grievance, idempotencyKey: $key) {" + FIELDS + "} }";
    static final String DECIDE = "mutation($id: ID!, $version: Int!, $reason: String!, $key: String!) {"
            + " decideGrievance(grievance: $id, version: $version, decision: UPHELD, reason: $reason, idempotencyKey: $key) {"
            + FIELDS + "} }";
    private static final String WORK =
            "{ worklist(kinds: [GRIEVANCE], first: 100) { nodes { id act due caseFile caseNumber name { en } } } }";
    private static final String STATION_POST = "UK-POLICE-DDN-SALVAN-SHO";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api chief = Api.signedInAs("police.dehradun");
    private final Api centre = Api.signedInAs("osc.dehradun");
    private final Api welfare = Api.signedInAs("dpo.dehradun");

    static Map<String, Object> refusal(Instant received, String matter) {
        Map<String, Object> record = new LinkedHashMap<>(Duties.information(received, matter));
        record.put("decision", "NO_OFFENCE");
        record.put("decisionProvision", "BNSS s.173");
        return record;
    }

    private static List<JsonNode> list(Api officer, String box) {
        List<JsonNode> found = new ArrayList<>();
        officer.run(LIST, "box", box).at("/grievances/nodes").forEach(found::add);
        return found;
    }

    static Optional<JsonNode> ofCase(Api officer, String box, SampleCase opened) {
        return list(officer, box).stream()
                .filter(each -> each.get("caseFile").asText().equals(opened.id()))
                .findFirst();
    }

    /** All that the office could read of it. */
    private static void assertSeesNothing(Api officer, String grievance) {
        for (String box : List.of("TO_DECIDE", "OPENED", "ESCALATED", "OF_MY_LEVEL")) {
            assertThat(list(officer, box)).noneMatch(each -> each.get("id").asText().equals(grievance));
        }
        assertThat(officer.refusal(ONE, "id", grievance)).isEqualTo("NOT_FOUND");
        assertThat(officer.refusal(DECIDE, "id", grievance, "version", 1, "reason", "No", "key", key()))
                .isEqualTo("NOT_FOUND");
        assertThat(officer.text(WORK)).doesNotContain(grievance);
    }

    @Test
    void aRefusedReportGoesToTheSuperintendentAndIsHiddenFromTheStation() {
        SampleCase opened = SampleCase.openedBy(station);
        Instant received = hoursAgo(4);
        Acts.submit(station, opened.id(), Duties.INFORMATION, refusal(received, "RAPE"));
        JsonNode grievance = ofCase(chief, "TO_DECIDE", opened).orElseThrow();
        String id = grievance.get("id").asText();
        assertThat(grievance.get("what").asText()).isEqualTo("police.fir-refused");
        assertThat(grievance.get("law").asText()).isEqualTo("BNSS 2023, 173(4)");
        assertThat(grievance.at("/against/code").asText()).isEqualTo(STATION_POST);
        assertThat(grievance.get("mine").asBoolean()).isTrue();
        assertThat(Duties.time(grievance, "/due")).isAfter(Instant.now().plus(Duration.ofDays(6)));
        assertThat(ofCase(Api.signedInAs("police.state"), "OF_MY_LEVEL", opened)).isEmpty();
        assertThat(list(Api.signedInAs("police.state"), "OF_MY_LEVEL"))
                .as("the state's nodal officer sees it without the case, in which he has no part")
                .anyMatch(each -> each.get("id").asText().equals(id) && each.get("caseNumber").isNull());
        for (String hidden : List.of("sho.salvan", "io.salvan", "sho.nadipar", "osc.dehradun", "dpo.dehradun")) {
            assertSeesNothing(Api.signedInAs(hidden), id);
        }
        assertThat(Everything.seenBy(station, opened).text()).doesNotContain(id, "GRIEVANCE");
        assertThat(chief.run(WORK).at("/worklist/nodes").findValuesAsText("id")).contains(id);
    }

    @Test
    void whatIsNotRefusedOpensNothing() {
        for (Map<String, Object> told : List.of(
                Duties.information(hoursAgo(1), "RAPE"), refusal(hoursAgo(1), "OTHER"))) {
            SampleCase opened = SampleCase.openedBy(station);
            Acts.submit(station, opened.id(), Duties.INFORMATION, told);
            assertThat(ofCase(chief, "TO_DECIDE", opened)).isEmpty();
        }
    }

    @Test
    void aRefusalThatIsWrittenLaterOpensItOnce() {
        SampleCase opened = SampleCase.openedBy(station);
        JsonNode entry = Acts.submit(
                station, opened.id(), Duties.INFORMATION, Duties.information(hoursAgo(3), "COGNIZABLE_OFFENCE"));
        JsonNode corrected = Acts.correct(
                station, opened.id(), Duties.INFORMATION, entry, refusal(hoursAgo(3), "COGNIZABLE_OFFENCE"));
        Acts.correct(station, opened.id(), Duties.INFORMATION, corrected, refusal(hoursAgo(2), "COGNIZABLE_OFFENCE"));
        assertThat(list(chief, "TO_DECIDE"))
                .filteredOn(each -> each.get("caseFile").asText().equals(opened.id()))
                .hasSize(1);
    }

    @Test
    void theLevelAboveDecidesOnceWithAReason() {
        SampleCase opened = SampleCase.openedBy(station);
        Acts.submit(station, opened.id(), Duties.INFORMATION, refusal(hoursAgo(4), "RAPE"));
        JsonNode grievance = ofCase(chief, "TO_DECIDE", opened).orElseThrow();
        Object[] arguments = {
            "id", grievance.get("id").asText(), "version", 1, "reason", "To be registered today", "key", key()
        };
        assertThat(chief.refusal(DECIDE, "id", grievance.get("id").asText(), "version", 1, "reason", "Call 9876543210",
                        "key", key()))
                .isEqualTo("PERSONAL_DETAIL");
        JsonNode decided = chief.run(DECIDE, arguments).get("decideGrievance");
        assertThat(decided.get("decision").asText()).isEqualTo("UPHELD");
        assertThat(decided.get("reason").asText()).isEqualTo("To be registered today");
        assertThat(chief.run(DECIDE, arguments).at("/decideGrievance/version").asInt()).isEqualTo(2);
        assertThat(chief.refusal(DECIDE, "id", grievance.get("id").asText(), "version", 1, "reason", "No", "key", key()))
                .isEqualTo("VERSION_CONFLICT");
        assertThat(chief.refusal(DECIDE, "id", grievance.get("id").asText(), "version", 2, "reason", "No", "key", key()))
                .isEqualTo("WRONG_STATUS");
        assertThat(chief.text(WORK)).doesNotContain(grievance.get("id").asText());
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM samanvay.grievance WHERE id = '"
                        + grievance.get("id").asText() + "' AND INSTR(sealed_reason, 'registered') = 0"))
                .isEqualTo("1");
    }

    /** She comes to the centre and says that the station sent her away; nobody wrote that down there. */
    @Test
    void anotherOfficeBringsARefusalBeforeTheLevelAbove() {
        SampleCase opened = SampleCase.openedBy(centre);
        Map<String, Object> asked =
                Map.of("person", opened.person(), "post", Acts.post(STATION_POST), "what", "police.fir-refused");
        JsonNode brought = centre.run(OPEN, "case", opened.id(), "grievance", asked, "key", key()).get("openGrievance");
        String id = brought.get("id").asText();
        assertThat(brought.get("mine").asBoolean()).isFalse();
        assertThat(brought.at("/to/code").asText()).isEqualTo("UK-POLICE-DDN-NODAL");
        JsonNode seen = chief.run(ONE, "id", id).get("grievance");
        assertThat(seen.get("caseNumber").isNull()).as("the chief has no part in the centre's case").isTrue();
        assertThat(seen.at("/openedBy/code").asText()).isEqualTo("UK-WOMEN-CHILD-WELFARE-DDN-OSC-ADMIN");
        assertSeesNothing(station, id);
        chief.run(DECIDE, "id", id, "version", 1, "reason", "Directed to register", "key", key());
        JsonNode told = centre.run(ONE, "id", id).get("grievance");
        assertThat(told.get("decision").asText()).isEqualTo("UPHELD");
        assertThat(told.get("reason").isNull()).isTrue();
    }

    /** Reminded of, then before the post above, then on the agenda as a number; the station learns of none of it. */
    @Test
    void whatNobodyDecidesGoesUpTheLineAndComesBeforeTheMeeting() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        Acts.submit(station, opened.id(), Duties.INFORMATION, refusal(hoursAgo(4), "RAPE"));
        String id = ofCase(chief, "TO_DECIDE", opened).orElseThrow().get("id").asText();
        undecidedForDays(id, 5);
        await().atMost(60, SECONDS).until(() -> !chief.run(ONE, "id", id).at("/grievance/forMeetingAt").isNull());
        assertThat(TestDatabase.rows("SELECT n.step, n.kind, p.code FROM grievance_notice n JOIN post p ON p.id = n.to_post"
                        + " WHERE n.grievance = '" + id + "' ORDER BY n.step"))
                .containsExactly(
                        List.of("1", "REMINDER", "UK-POLICE-DDN-NODAL"),
                        List.of("2", "REMINDER", "UK-POLICE-DDN-NODAL"),
                        List.of("3", "ESCALATION", "UK-POLICE-STATE-NODAL"),
                        List.of("4", "MEETING", "UK-POLICE-DDN-NODAL"));
        assertThat(TestDatabase.one("SELECT COALESCE(look_at, 'never again') FROM grievance WHERE id = '" + id + "'"))
                .isEqualTo("never again");
        Api state = Api.signedInAs("police.state");
        JsonNode above = state.run(ONE, "id", id).get("grievance");
        assertThat(above.get("mine").asBoolean()).as("told, and not made to decide").isFalse();
        assertThat(above.get("escalations").asInt()).isEqualTo(1);
        assertThat(above.get("heldDays").asInt()).isEqualTo(5);
        assertThat(above.get("vacantDays").asInt()).isZero();
        assertThat(above.get("caseNumber").isNull()).isTrue();
        assertThat(list(state, "ESCALATED")).anyMatch(each -> each.get("id").asText().equals(id));
        assertThat(list(chief, "ESCALATED")).noneMatch(each -> each.get("id").asText().equals(id));
        assertOnTheAgendaForAllButTheStation();
        assertSeesNothing(station, id);
        assertThat(TestDatabase.rows("SELECT DISTINCT p.office = '" + Acts.office("UK-POLICE-DDN-SALVAN")
                        + "' FROM outbox x JOIN post p ON p.id = x.to_post WHERE x.subject = '" + id + "'"))
                .as("no post of the office that refused is told anything")
                .containsExactly(List.of("0"));
        chief.run(DECIDE, "id", id, "version", 1, "reason", "To be registered today", "key", key());
        assertThat(list(state, "ESCALATED")).noneMatch(each -> each.get("id").asText().equals(id));
    }

    /** The chief holds a station by additional charge, and refuses there: it is not his to decide, nor is he told. */
    @Test
    void aRefusalIsNeverBeforeWhoRefused() {
        Api both = Api.signedInAs("police.haridwar");
        String station = Acts.post("UK-POLICE-HRD-BAGHPUR-SHO");
        String posting = Postings.administrator()
                .run(
                        Postings.APPOINT,
                        "appointment",
                                Map.of(
                                        "post", station,
                                        "account", TestDatabase.one("SELECT id FROM account WHERE sign_in_name = 'police.haridwar'"),
                                        "charge", "ADDITIONAL_CHARGE",
                                        "orderNumber", "GO/7",
                                        "orderDate", "2026-01-02",
                                        "from", Postings.today().minusDays(3).toString()),
                        "key", key())
                .at("/appoint/id")
                .asText();
        String opened = both.run(
                        "mutation($input: OpenCaseInput!, $post: ID!, $key: String!) { openCase(input: $input, asPost: $post,"
                                + " idempotencyKey: $key) { id } }",
                        "input",
                                Map.of("state", 5, "district", 50, "category", "OTHER", "channel", "IN_PERSON", "persons",
                                        List.of(SampleCase.survivor(Map.of()))),
                        "post", station,
                        "key", key())
                .at("/openCase/id")
                .asText();
        Acts.submit(both, opened, Duties.INFORMATION, refusal(hoursAgo(4), "RAPE"));
        assertThat(TestDatabase.rows("SELECT a.code, t.code FROM grievance g JOIN post a ON a.id = g.against_post JOIN post t"
                        + " ON t.id = g.to_post WHERE g.case_file = '" + opened + "'"))
                .containsExactly(List.of("UK-POLICE-HRD-BAGHPUR-SHO", "UK-POLICE-STATE-NODAL"));
        assertThat(TestDatabase.rows("SELECT p.code FROM outbox x JOIN grievance g ON g.id = x.subject JOIN post p ON p.id ="
                        + " x.to_post WHERE g.case_file = '" + opened + "'"))
                .containsExactly(List.of("UK-POLICE-STATE-NODAL"));
        Postings.end(posting, Postings.today(), "TRANSFER");
    }

    private static void undecidedForDays(String id, int days) throws SQLException {
        TestDatabase.run("UPDATE grievance SET opened_at = opened_at - INTERVAL " + (days + 7) + " DAY, due_at = NOW(6) - INTERVAL "
                + days + " DAY, look_at = opened_at WHERE id = '" + id + "'");
    }

    /** As a number, without the case; a station that is invited reads everything else. */
    private void assertOnTheAgendaForAllButTheStation() {
        String meeting = SampleMeeting.convenedBy(welfare, 49, STATION_POST);
        for (Api reader : List.of(welfare, chief)) {
            assertThat(undecided(reader, meeting)).isPositive();
        }
        assertThat(undecided(station, meeting)).isZero();
    }

    private static int undecided(Api reader, String meeting) {
        String after = null;
        int amount = 0;
        do {
            JsonNode page = reader.run(
                            "query($id: ID!, $after: String) { meetingAgenda(meeting: $id, first: 100, after: $after) { nodes {"
                                    + " kind department amount } pageInfo { hasNextPage endCursor } } }",
                            "id", meeting, "after", after)
                    .get("meetingAgenda");
            for (JsonNode item : page.get("nodes")) {
                if (item.get("kind").asText().equals("UNDECIDED_GRIEVANCE") && item.get("department").asText().equals("police")) {
                    amount += item.get("amount").asInt();
                }
            }
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        return amount;
    }

    @Test
    void whatIsDecidedIsNotRemindedOf() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        Acts.submit(station, opened.id(), Duties.INFORMATION, refusal(hoursAgo(4), "RAPE"));
        String id = ofCase(chief, "TO_DECIDE", opened).orElseThrow().get("id").asText();
        chief.run(DECIDE, "id", id, "version", 1, "reason", "To be registered today", "key", key());
        assertThat(TestDatabase.one("SELECT COALESCE(look_at, 'never again') FROM grievance WHERE id = '" + id + "'"))
                .isEqualTo("never again");
    }

    @Test
    void nobodyComplainsOfHimselfOfAForeignServiceOrOfAnIndependentBody() {
        SampleCase opened = SampleCase.openedBy(station);
        assertThat(refused(opened, STATION_POST, "police.fir-refused")).isEqualTo("NOT_ALLOWED");
        assertThat(refused(opened, "UK-WOMEN-CHILD-WELFARE-DDN-OSC-ADMIN", "police.fir-refused"))
                .isEqualTo("INVALID_ARGUMENT");
        assertThat(refused(opened, "UK-STATUTORY-BODIES-DDN-CWC", "statutory-bodies.support-person"))
                .isEqualTo("NOBODY_ABOVE");
        assertThat(centre.refusal(
                        OPEN,
                        "case", opened.id(),
                        "grievance",
                                Map.of("person", opened.person(), "post", Acts.post(STATION_POST), "what", "police.fir-refused"),
                        "key", key()))
                .isEqualTo("NOT_FOUND");
    }

    private String refused(SampleCase opened, String post, String what) {
        return station.refusal(
                OPEN,
                "case", opened.id(),
                "grievance", Map.of("person", opened.person(), "post", Acts.post(post), "what", what),
                "key", key());
    }

    @Test
    void aServiceThatIsNotGivenGoesToTheLevelAboveTheOfficeThatDeclined() {
        SampleCase opened = SampleCase.openedBy(station);
        String referral = opened.referTo(centre, "counselling");
        Acts.step(centre, "declineReferral", referral, ", reason: NO_CAPACITY");
        JsonNode told = list(station, "OPENED").stream()
                .filter(each -> each.get("caseFile").asText().equals(opened.id()))
                .findFirst()
                .orElseThrow();
        assertThat(told.get("what").asText()).isEqualTo("women-child-welfare.counselling");
        assertThat(list(welfare, "TO_DECIDE")).anyMatch(each -> each.get("id").equals(told.get("id")));
        assertSeesNothing(centre, told.get("id").asText());
        assertThat(station.refusal(
                        OPEN,
                        "case", opened.id(),
                        "grievance",
                                Map.of(
                                        "person", opened.person(),
                                        "post", Samples.firstPostOf(centre),
                                        "what", "women-child-welfare.counselling",
                                        "referral", referral),
                        "key", key()))
                .isEqualTo("GRIEVANCE_STANDS");
        SampleCase elsewhere = SampleCase.openedBy(station);
        Acts.step(
                centre,
                "declineReferral",
                elsewhere.referTo(centre, "counselling"),
                ", reason: BETTER_SERVED_ELSEWHERE");
        assertThat(ofCase(station, "OPENED", elsewhere)).isEmpty();
    }

    @Test
    void anUndecidedGrievanceIsLateAndLiesOpenAtThePost() {
        SampleCase opened = SampleCase.openedBy(station);
        Acts.submit(station, opened.id(), Duties.INFORMATION, refusal(hoursAgo(4), "RAPE"));
        String id = ofCase(chief, "TO_DECIDE", opened).orElseThrow().get("id").asText();
        try {
            TestDatabase.run("UPDATE samanvay.grievance SET due_at = NOW(6) - INTERVAL 1 DAY WHERE id = '" + id + "'");
        } catch (java.sql.SQLException refused) {
            throw new AssertionError(refused);
        }
        assertThat(chief.run(ONE, "id", id).at("/grievance/late").asBoolean()).isTrue();
        assertThat(chief.run("{ worklist(kinds: [GRIEVANCE]) { counts { kind open late } } }")
                        .at("/worklist/counts/0/late")
                        .asInt())
                .isPositive();
    }
}
