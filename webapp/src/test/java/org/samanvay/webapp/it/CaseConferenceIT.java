package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * A high risk brings the departments of a case together: invited posts answer before, decide, report, and somebody else has
 * seen the evidence. For the centre's own superior, who was not invited, and for everybody else there is no conference.
 */
@OnLiberty
class CaseConferenceIT {
    static final String ANSWER = "mutation($id: ID!, $answer: String!, $key: String!) { answerCaseConference("
            + "conference: $id, answer: $answer, idempotencyKey: $key)" + Risks.CONFERENCE + "}";
    private static final String HOLD = "mutation($id: ID!, $version: Int!, $held: HeldConferenceInput!, $key: String!) {"
            + " holdCaseConference(conference: $id, version: $version, held: $held, idempotencyKey: $key)"
            + Risks.CONFERENCE + "}";
    private static final String ASIDE = "mutation($id: ID!, $version: Int!, $key: String!) { setCaseConferenceAside(conference:"
            + " $id, version: $version, reason: SHE_DOES_NOT_WISH_IT, idempotencyKey: $key)" + Risks.CONFERENCE + "}";
    private static final String FOLLOW = "mutation($id: ID!, $version: Int!, $again: DateTime, $key: String!) {"
            + " followUpCaseConference(conference: $id, version: $version, again: $again, idempotencyKey: $key)"
            + Risks.CONFERENCE + "}";
    private static final String REPORT = "mutation($id: ID!, $version: Int!, $report: CaseActionReportInput!, $key: String!) {"
            + " reportCaseAction(action: $id, version: $version, report: $report, idempotencyKey: $key) { id status version"
            + " outcome result } }";
    private static final String VERIFY = "mutation($id: ID!, $version: Int!, $key: String!) { verifyCaseAction(action: $id,"
            + " version: $version, idempotencyKey: $key) { id status version } }";
    private static final Map<String, Object> DONE =
            Map.of("outcome", "DONE", "evidence", Map.of("heldAt", "Station", "register", "GD", "number", "44"));

    private final Api centre = Api.signedInAs("osc.dehradun");
    private final Api superior = Api.signedInAs("dpo.dehradun");
    private final Api station = Api.signedInAs("sho.salvan");
    private final Api hospital = Api.signedInAs("health.dehradun");
    private final Api counsellor = Api.signedInAs("ngo-aas.dehradun");
    private final String stationPost = Samples.firstPostOf(station);
    private final String hospitalPost = Samples.firstPostOf(hospital);

    private SampleCase opened;

    @BeforeEach
    void theCentreAsksTheStationTheHospitalAndInConfidenceTheCounsellor() {
        opened = SampleCase.openedBy(centre);
        refer(stationPost, Officers.serviceOf("police"));
        refer(hospitalPost, "health.emergency-treatment");
        refer(Samples.firstPostOf(counsellor), "ngo-aas.counselling");
        Risks.high(centre, opened);
    }

    private void refer(String post, String service) {
        Acts.refer(centre, opened.id(), Acts.onDuty(opened.person(), post, service));
    }

    @Test
    void aHighRiskLiesWithWhoFoundItUntilItIsDecided() {
        JsonNode proposed = Risks.conferences(centre, opened).getFirst();
        assertThat(proposed.get("status").asText()).isEqualTo("PROPOSED");
        assertThat(proposed.get("ground").asText()).isEqualTo("HIGH_RISK");
        assertThat(proposed.get("risk").asText()).isEqualTo("HIGH");
        assertThat(work(centre)).contains(id(proposed));
        Risks.high(centre, opened);
        assertThat(Risks.conferences(centre, opened)).as("one at a time").hasSize(1);
        assertNobodyElseKnows(proposed, List.of(superior, station, hospital, counsellor));
        JsonNode aside = centre.run(ASIDE, "id", id(proposed), "version", 1, "key", key())
                .get("setCaseConferenceAside");
        assertThat(aside.get("setAsideReason").asText()).isEqualTo("SHE_DOES_NOT_WISH_IT");
        assertThat(work(centre)).doesNotContain(id(proposed));
        Risks.high(centre, opened);
        assertThat(Risks.conferences(centre, opened)).as("found anew").hasSize(2);
    }

    @Test
    void whoServesInConfidenceIsNotInvitedAndNothingIsSharedWithoutABasis() {
        Map<String, Object> asked = Risks.conference(
                Risks.inHours(72), Risks.inHours(24), stationPost, Samples.firstPostOf(counsellor));
        assertThat(refused(asked)).isEqualTo("CANNOT_BE_INVITED");
        asked.put("invited", List.of(Samples.firstPostOf(Api.signedInAs("labour.dehradun"))));
        assertThat(refused(asked)).as("takes no part").isEqualTo("CANNOT_BE_INVITED");
        asked.put("invited", List.of(stationPost));
        asked.put("basisReference", " ");
        assertThat(refused(asked)).isEqualTo("NO_BASIS_TO_CONFER");
        asked.put("basis", "CONSENT");
        assertThat(refused(asked)).as("she did not agree").isEqualTo("NO_BASIS_TO_CONFER");
        asked.put("basis", "VITAL_INTEREST");
        asked.put("basisReference", "Threat to her life");
        asked.put("returnsDueAt", Risks.inHours(80));
        assertThat(refused(asked)).isEqualTo("INVALID_ARGUMENT");
        assertThat(centre.run(
                                "query($id: ID!) { conferenceCandidates(caseFile: $id) { id } }", "id", opened.id())
                        .at("/conferenceCandidates")
                        .findValuesAsText("id"))
                .contains(stationPost, hospitalPost)
                .doesNotContain(Samples.firstPostOf(counsellor));
    }

    private String refused(Map<String, Object> asked) {
        return centre.refusal(Risks.CONVENE, "case", opened.id(), "conference", asked, "key", key());
    }

    @Test
    void theInvitedAnswerDecideAndBringItToItsEndAndNobodyElseLearnsOfIt() throws SQLException {
        JsonNode convened = Risks.convene(
                centre, opened, Risks.conference(Risks.inHours(72), Risks.inHours(24), stationPost, hospitalPost));
        String id = id(convened);
        assertThat(convened.get("status").asText()).isEqualTo("CONVENED");
        assertThat(convened.get("ground").asText()).as("what was proposed is taken up").isEqualTo("HIGH_RISK");
        assertThat(work(station)).contains(id);
        assertNobodyElseKnows(convened, List.of(superior, counsellor, Api.signedInAs("labour.dehradun")));
        assertThat(station.refusal(ANSWER, "id", id, "answer", "Ring 9876543210", "key", key()))
                .isEqualTo("PERSONAL_DETAIL");
        station.run(ANSWER, "id", id, "answer", "Beat sees the lane twice a night.", "key", key());
        assertThat(work(station)).doesNotContain(id);
        TestDatabase.run("UPDATE case_conference SET returns_due_at = '2026-01-01' WHERE id = '" + id + "'");
        JsonNode read = Risks.conferences(hospital, opened).getFirst();
        assertThat(invitee(read, "police").get("answer").asText()).startsWith("Beat sees");
        assertThat(invitee(read, "health").get("missing").asBoolean()).as("named as missing").isTrue();
        assertThat(read.get("agenda")).hasSize(2);
        JsonNode held = hold(id, convened.get("version").asInt());
        assertThat(invitee(held, "health").get("present").asBoolean()).as("absent, on record").isFalse();
        assertThat(invitee(held, "police").get("present").asBoolean()).isTrue();
        assertNobodyElseKnows(held, List.of(superior, counsellor));
        settle(held);
        JsonNode over = centre.run(FOLLOW, "id", id, "version", held.get("version").asInt(), "again", null, "key", key())
                .get("followUpCaseConference");
        assertThat(over.get("status").asText()).isEqualTo("FOLLOWED_UP");
    }

    private JsonNode hold(String id, int version) {
        Map<String, Object> decision =
                Map.of("owner", stationPost, "text", "Women's desk visits with her consent", "dueAt", Risks.inHours(48));
        Map<String, Object> second =
                Map.of("owner", hospitalPost, "text", "Bed kept ready for her", "dueAt", Risks.inHours(48));
        Map<String, Object> held = new java.util.HashMap<>(Map.of(
                "present", List.of(stationPost),
                "decisions", List.of(decision, second),
                "followUpAt", Risks.inHours(24 * 14)));
        assertThat(station.refusal(HOLD, "id", id, "version", version, "held", held, "key", key()))
                .isEqualTo("NOT_ALLOWED");
        held.put("decisions", List.of(Map.of(
                "owner", Samples.firstPostOf(superior), "text", "Sees to it", "dueAt", Risks.inHours(9))));
        assertThat(centre.refusal(HOLD, "id", id, "version", version, "held", held, "key", key()))
                .as("was not invited")
                .isEqualTo("CANNOT_OWN_DECISION");
        held.put("decisions", List.of(decision, second));
        return centre.run(HOLD, "id", id, "version", version, "held", held, "key", key()).get("holdCaseConference");
    }

    /** The station does its part and may not say so alone; what she declined is over without a word. */
    private void settle(JsonNode held) {
        String id = id(held);
        JsonNode visit = held.at("/decisions/0");
        JsonNode bed = held.at("/decisions/1");
        assertThat(work(station)).contains(id(visit));
        assertThat(hospital.refusal(REPORT, "id", id(visit), "version", 1, "report", DONE, "key", key()))
                .isEqualTo("NOT_ALLOWED");
        assertThat(superior.refusal(REPORT, "id", id(visit), "version", 1, "report", DONE, "key", key()))
                .isEqualTo("NOT_FOUND");
        assertThat(station.refusal(REPORT, "id", id(visit), "version", 1, "report", Map.of("outcome", "DONE"), "key", key()))
                .as("without evidence")
                .isEqualTo("INVALID_ARGUMENT");
        JsonNode reported = station.run(REPORT, "id", id(visit), "version", 1, "report", DONE, "key", key())
                .get("reportCaseAction");
        assertThat(reported.get("status").asText()).isEqualTo("REPORTED");
        assertThat(station.refusal(VERIFY, "id", id(visit), "version", 2, "key", key())).isEqualTo("NOT_ALLOWED");
        assertThat(centre.refusal(
                        FOLLOW, "id", id, "version", held.get("version").asInt(), "again", null, "key", key()))
                .isEqualTo("DECISIONS_OPEN");
        assertThat(centre.run(VERIFY, "id", id(visit), "version", 2, "key", key())
                        .at("/verifyCaseAction/status")
                        .asText())
                .isEqualTo("CLOSED");
        JsonNode declined = hospital.run(
                        REPORT, "id", id(bed), "version", 1, "report", Map.of("outcome", "SHE_DECLINED"), "key", key())
                .get("reportCaseAction");
        assertThat(declined.get("status").asText()).as("hers to decline").isEqualTo("CLOSED");
        assertThat(declined.get("result").isNull()).isTrue();
    }

    private void assertNobodyElseKnows(JsonNode conference, List<Api> others) {
        for (Api other : others) {
            assertThat(other.refusal(Risks.READ, "id", id(conference))).isEqualTo("NOT_FOUND");
            assertThat(other.text(Risks.OF_CASE, "id", opened.id())).doesNotContain(id(conference));
            assertThat(other.refusal(ANSWER, "id", id(conference), "answer", "x", "key", key()))
                    .isEqualTo("NOT_FOUND");
            assertThat(work(other)).doesNotContain(id(conference));
        }
    }

    private static List<String> work(Api officer) {
        return officer.run(
                        "{ worklist(kinds: [CONFERENCE, CASE_ACTION], first: 100) { nodes { id name { hi en } } } }")
                .at("/worklist/nodes")
                .findValuesAsText("id");
    }

    private static JsonNode invitee(JsonNode conference, String department) {
        return Risks.nodes(conference.get("invitees")).stream()
                .filter(each -> each.at("/post/department").asText().equals(department))
                .findFirst()
                .orElseThrow();
    }

    private static String id(JsonNode node) {
        return node.get("id").asText();
    }
}
