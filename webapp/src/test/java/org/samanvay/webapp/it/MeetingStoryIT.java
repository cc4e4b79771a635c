package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.samanvay.webapp.it.Postings.Seated;

/**
 * A district's meeting takes seven decisions; two are late, one changes hands, one comes back, and the next meeting begins
 * with those that are not closed (story S15).
 */
@OnLiberty
class MeetingStoryIT {
    private static final int HARIDWAR = 50;
    private static final String SHOWN = " { id code version status decisions openDecisions leads minutesBy actionTakenBy"
            + " actionTakenAddress minutes }";
    private static final String CONVENE = "mutation($meeting: NewMeetingInput!, $key: String!) { conveneMeeting(meeting: $meeting,"
            + " idempotencyKey: $key)" + SHOWN + " }";
    private static final String HOLD = "mutation($id: ID!, $attendance: [PresenceInput!]!, $version: Int!, $key: String!) {"
            + " holdMeeting(meeting: $id, attendance: $attendance, version: $version, idempotencyKey: $key)" + SHOWN + " }";
    private static final String MINUTES = "mutation($id: ID!, $minutes: String!, $version: Int!, $key: String!) {"
            + " keepMinutes(meeting: $id, minutes: $minutes, version: $version, idempotencyKey: $key)" + SHOWN + " }";
    private static final String MEETING = "query($id: ID!) { meeting(id: $id)" + SHOWN + " }";
    private static final String AGENDA = "query($id: ID!) { meetingAgenda(meeting: $id, first: 100) { nodes { kind department"
            + " district amount since decision { id carried } } } }";
    private static final String INVITEES = "query($id: ID!) { meetingInvitees(meeting: $id, first: 100) { nodes { attendance"
            + " post { id code } } } }";
    private static final String DECIDED = " { id version number status late onTime carried heldDays vacantDays mayReport mayVerify"
            + " evidenceNumber owner { code holder } }";
    private static final String DECIDE = "mutation($id: ID!, $decision: NewDecisionInput!, $key: String!) { makeDecision(meeting:"
            + " $id, decision: $decision, idempotencyKey: $key)" + DECIDED + " }";
    private static final String REPORT = "mutation($id: ID!, $evidence: EvidenceInput!, $version: Int!, $key: String!) {"
            + " reportDecision(decision: $id, evidence: $evidence, version: $version, idempotencyKey: $key)" + DECIDED + " }";
    private static final String VERIFY = "mutation($id: ID!, $version: Int!, $key: String!) { verifyDecision(decision: $id,"
            + " version: $version, idempotencyKey: $key)" + DECIDED + " }";
    private static final String BACK = "mutation($id: ID!, $version: Int!, $key: String!) { sendDecisionBack(decision: $id, reason:"
            + " DONE_IN_PART, version: $version, idempotencyKey: $key)" + DECIDED + " }";
    private static final String DECISION = "query($id: ID!) { decision(id: $id)" + DECIDED + " }";
    private static final String SHARES = "query($state: Int!, $district: Int) { decisionCompliance(state: $state, district:"
            + " $district) { department decisions closedOnTime closedLate overdue waiting percentOnTime } }";

    private final Api chair = Api.signedInAs("dpo.haridwar");
    private final Api police = Api.signedInAs("police.haridwar");
    private final Api labour = Api.signedInAs("labour.haridwar");
    private final Api state = Api.signedInAs("welfare.state");
    private final LocalDate today = Postings.today();

    @Test
    void sevenDecisionsAreFollowedToTheirEnd() throws SQLException {
        String station = Acts.post("UK-POLICE-HRD-WOMEN-CELL");
        Seated first = Postings.seated(station, "REGULAR", LocalDate.of(2026, 1, 5));
        Postings.emptyForDays("UK-HEALTH-HRD-NODAL", 8);
        JsonNode planned = convene(List.of(station));
        String meeting = planned.get("id").asText();
        assertThat(kinds(agenda(chair, meeting))).contains("EMPTY_SEAT");
        assertThat(chair.refusal(
                        DECIDE, "id", meeting, "decision", decision(station, today.plusDays(7)), "key", key()))
                .as("nothing is decided before the meeting")
                .isEqualTo("WRONG_STATUS");
        JsonNode held = hold(meeting, planned.get("version").asInt());
        assertThat(held.get("minutesBy").asText()).isEqualTo(today.plusDays(3).toString());
        assertThat(held.get("actionTakenBy").asText()).isEqualTo(today.plusDays(15).toString());

        List<String> decisions = new ArrayList<>();
        for (int i = 0; i < 7; i++) {
            String owner = i < 3 ? station : Acts.post(i < 5 ? "UK-POLICE-HRD-NODAL" : "UK-LABOUR-HRD-NODAL");
            decisions.add(chair.run(DECIDE, "id", meeting, "decision", decision(owner, today.plusDays(7)), "key", key())
                    .at("/makeDecision/id")
                    .asText());
        }
        report(first.session(), decisions.get(0), 1);
        assertThat(first.session().refusal(VERIFY, "id", decisions.get(0), "version", 2, "key", key()))
                .isEqualTo("OWNER_CANNOT_VERIFY");
        assertThat(labour.refusal(VERIFY, "id", decisions.get(0), "version", 2, "key", key())).isEqualTo("NOT_THE_CHAIR");
        JsonNode closed = chair.run(VERIFY, "id", decisions.get(0), "version", 2, "key", key()).get("verifyDecision");
        assertThat(closed.get("onTime").asBoolean()).isTrue();

        report(first.session(), decisions.get(1), 1);
        chair.run(BACK, "id", decisions.get(1), "version", 2, "key", key());
        theSuccessorCarriesOn(station, first, decisions.get(1), decisions.get(2));

        report(police, decisions.get(3), 1);
        state.run(VERIFY, "id", decisions.get(3), "version", 2, "key", key());
        TestDatabase.run("UPDATE decision SET due_on = '" + today.minusDays(4) + "' WHERE id IN ('" + decisions.get(5) + "', '"
                + decisions.get(6) + "')");
        JsonNode late = labour.run(DECISION, "id", decisions.get(5)).get("decision");
        assertThat(late.get("late").asBoolean()).isTrue();
        assertThat(late.get("heldDays").asInt()).isEqualTo(4);

        String told = "SELECT COUNT(*) FROM outbox WHERE kind = 'DECISION_OVERDUE' AND subject IN ('" + decisions.get(5) + "', '"
                + decisions.get(6) + "') AND to_post = '";
        await().atMost(60, SECONDS).until(() -> TestDatabase.one(told + Acts.post("UK-LABOUR-HRD-NODAL") + "'").equals("2"));
        assertThat(TestDatabase.one(told + Acts.post("UK-LABOUR-STATE-NODAL") + "'")).isEqualTo("2");

        JsonNode next = convene(List.of());
        List<String> carried = agenda(chair, next.get("id").asText()).findValuesAsText("id");
        assertThat(carried).containsAll(List.of(decisions.get(4), decisions.get(5), decisions.get(6)))
                .doesNotContain(decisions.get(0), decisions.get(3));
        hold(next.get("id").asText(), next.get("version").asInt());
        assertThat(labour.run(DECISION, "id", decisions.get(5)).at("/decision/carried").asInt()).isEqualTo(1);

        JsonNode ofState = state.run(CONVENE, "meeting", meeting(null, List.of()), "key", key()).get("conveneMeeting");
        assertThat(agenda(state, ofState.get("id").asText()).findValuesAsText("id"))
                .contains(decisions.get(5), decisions.get(6))
                .doesNotContain(decisions.get(4));

        JsonNode shares = state.run(SHARES, "state", 5, "district", HARIDWAR).get("decisionCompliance");
        assertThat(of(shares, "labour").get("percentOnTime").asInt()).isZero();
        assertThat(of(shares, "labour").get("overdue").asInt()).isEqualTo(2);
        assertThat(of(shares, "police").get("percentOnTime").asInt()).isEqualTo(100);
        assertTheReportIsPrinted(held);
    }

    private void theSuccessorCarriesOn(String station, Seated first, String sentBack, String other)
            throws SQLException {
        Postings.relieve(first);
        assertThat(TestDatabase.column("SELECT i.subject FROM handover_item i JOIN handover h ON h.id = i.handover WHERE h.posting = '"
                        + first.posting() + "' AND i.kind = 'DECISION'"))
                .as("the decisions stand in the handover note")
                .containsExactlyInAnyOrder(sentBack, other);
        assertThat(first.session().refusal(DECISION, "id", sentBack)).isEqualTo("NOT_FOUND");
        assertThat(police.run(DECISION, "id", sentBack).at("/decision/mayReport").asBoolean())
                .as("while the post is vacant the one above answers")
                .isTrue();
        Seated successor = Postings.seated(station, "REGULAR", today);
        JsonNode mine = successor.session()
                .run("{ decisions(mine: true, first: 20) { nodes { id mayReport } } }")
                .at("/decisions/nodes");
        assertThat(mine.findValuesAsText("id")).contains(sentBack, other);
        assertThat(successor.session()
                        .run("{ worklist(first: 20) { nodes { id kind } } }")
                        .at("/worklist/nodes")
                        .findValuesAsText("id"))
                .contains(sentBack, other);
        report(successor.session(), sentBack, 3);
        chair.run(VERIFY, "id", sentBack, "version", 4, "key", key());
    }

    private void assertTheReportIsPrinted(JsonNode meeting) {
        String address = meeting.get("actionTakenAddress").asText();
        Map.of("hi", "समय पर पूर्ण", "en", "Closed on time").forEach((language, words) -> {
            HttpResponse<byte[]> answer = chair.fetch(address + "/" + language);
            assertThat(answer.statusCode()).isEqualTo(200);
            String text = Letters.words(answer.body());
            assertThat(text).contains(meeting.get("code").asText(), words);
            assertThat(text).doesNotContain("Jaya Misal", "(fictitious)");
        });
        assertThat(Letters.words(chair.fetch(address + "/en/labour").body())).contains("Labour").doesNotContain("Police");
        assertThat(Api.signedInAs("education.dehradun").fetch(address + "/hi").statusCode()).isEqualTo(404);
        assertThat(Api.notSignedIn().fetch(address + "/hi").statusCode()).isEqualTo(401);
        assertThat(chair.fetch(address + "/fr").statusCode()).isEqualTo(404);
    }

    /** Courts and committees are no defaulters of an executive meeting (law-and-harm, rule 13). */
    @Test
    void anIndependentBodyIsGivenNoOrders() {
        JsonNode planned = convene(List.of(Acts.post("UK-STATUTORY-BODIES-HRD-CWC")));
        String meeting = planned.get("id").asText();
        hold(meeting, planned.get("version").asInt());
        List.of("UK-STATUTORY-BODIES-HRD-CWC", "UK-STATUTORY-BODIES-HRD-DLSA").forEach(body -> assertThat(chair.refusal(
                        DECIDE, "id", meeting, "decision", decision(Acts.post(body), today.plusDays(7)), "key", key()))
                .as(body)
                .isEqualTo("INDEPENDENT_BODY"));
    }

    @Test
    void onlyANodalPostOfThePlaceConvenes() {
        assertThat(Api.signedInAs("sho.ghatpur").refusal(CONVENE, "meeting", meeting(HARIDWAR, List.of()), "key", key()))
                .isEqualTo("NOT_A_NODAL_POST");
        assertThat(chair.refusal(CONVENE, "meeting", meeting(49, List.of()), "key", key())).isEqualTo("NOT_A_NODAL_POST");
        assertThat(chair.refusal(CONVENE, "meeting", meeting(null, List.of()), "key", key())).isEqualTo("NOT_A_NODAL_POST");
        assertThat(Api.notSignedIn().refusal(CONVENE, "meeting", meeting(HARIDWAR, List.of()), "key", key()))
                .isEqualTo("NOT_SIGNED_IN");
    }

    @Test
    void whoWasNotInvitedDoesNotKnowOfTheMeetingOrItsDecisions() {
        JsonNode planned = convene(List.of());
        String meeting = planned.get("id").asText();
        hold(meeting, planned.get("version").asInt());
        String decided = chair.run(
                        DECIDE, "id", meeting, "decision", decision(Acts.post("UK-POLICE-HRD-NODAL"), today), "key", key())
                .at("/makeDecision/id")
                .asText();
        List.of("education.dehradun", "sho.salvan", "sho.ghatpur").forEach(name -> {
            Api stranger = Api.signedInAs(name);
            assertThat(stranger.refusal(MEETING, "id", meeting)).isEqualTo("NOT_FOUND");
            assertThat(stranger.refusal(AGENDA, "id", meeting)).isEqualTo("NOT_FOUND");
            assertThat(stranger.refusal(DECISION, "id", decided)).isEqualTo("NOT_FOUND");
            assertThat(stranger.text("{ meetings(first: 100) { nodes { id } } decisions(first: 100) { nodes { id } } }"))
                    .doesNotContain(meeting, decided);
        });
        assertThat(labour.refusal(HOLD, "id", meeting, "attendance", List.of(), "version", 2, "key", key()))
                .isEqualTo("NOT_THE_CHAIR");
        assertThat(Api.signedInAs("sho.ghatpur").refusal(SHARES, "state", 5)).isEqualTo("NOT_ALLOWED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Call 98123 45670 first", "आधार २३४५ ६७८९ ०१२३ देखें"})
    void whatTellsWhoAPersonIsStandsInNoDecisionAndNoMinutes(String words) {
        JsonNode planned = convene(List.of());
        String meeting = planned.get("id").asText();
        int version = hold(meeting, planned.get("version").asInt()).get("version").asInt();
        assertThat(chair.refusal(MINUTES, "id", meeting, "minutes", words, "version", version, "key", key()))
                .isEqualTo("PERSONAL_DETAIL");
        Map<String, Object> decision = Map.of(
                "owner", Acts.post("UK-POLICE-HRD-NODAL"), "text", words, "dueOn", today.toString());
        assertThat(chair.refusal(DECIDE, "id", meeting, "decision", decision, "key", key())).isEqualTo("PERSONAL_DETAIL");
    }

    /** The number by which her own department knows a case is refused; to another one it says nothing, so it is let through. */
    @Test
    void theNumberOfACaseThatOneCouldFindIsRefused() {
        SampleCase opened = SampleCase.openedBy(
                police, key(), Map.of("externalNumbers", List.of("FIR/8841/2026")));
        JsonNode planned = police.run(CONVENE, "meeting", meeting(HARIDWAR, List.of()), "key", key()).get("conveneMeeting");
        String meeting = planned.get("id").asText();
        police.run(HOLD, "id", meeting, "attendance", List.of(), "version", planned.get("version").asInt(), "key", key());
        Map<String, Object> decision = Map.of(
                "owner", Acts.post("UK-POLICE-HRD-NODAL"), "text", "Speed FIR/8841/2026 up", "dueOn", today.toString());
        assertThat(police.refusal(DECIDE, "id", meeting, "decision", decision, "key", key()))
                .as(opened.number())
                .isEqualTo("PERSONAL_DETAIL");
    }

    @Test
    void theSameKeyConvenesOnce() {
        String key = key();
        Map<String, Object> asked = meeting(HARIDWAR, List.of());
        assertThat(chair.run(CONVENE, "meeting", asked, "key", key)).isEqualTo(chair.run(CONVENE, "meeting", asked, "key", key));
    }

    private JsonNode convene(List<String> invitees) {
        return chair.run(CONVENE, "meeting", meeting(HARIDWAR, invitees), "key", key()).get("conveneMeeting");
    }

    private static Map<String, Object> meeting(@Nullable Integer district, List<String> invitees) {
        Map<String, Object> meeting = new LinkedHashMap<>(
                Map.of("state", 5, "plannedAt", "2026-12-05T11:00:00+05:30", "venue", "Vikas Bhawan", "invitees", invitees));
        meeting.put("district", district);
        return meeting;
    }

    private JsonNode hold(String meeting, int version) {
        List<Map<String, Object>> present = new ArrayList<>();
        chair.run(INVITEES, "id", meeting)
                .at("/meetingInvitees/nodes")
                .forEach(row -> present.add(Map.of("post", row.at("/post/id").asText(), "attendance", "PRESENT")));
        JsonNode held = chair.run(
                        HOLD, "id", meeting, "attendance", present.subList(1, present.size()), "version", version, "key", key())
                .get("holdMeeting");
        assertThat(chair.run(INVITEES, "id", meeting).at("/meetingInvitees/nodes").findValuesAsText("attendance"))
                .containsOnlyOnce("ABSENT")
                .contains("PRESENT");
        return held;
    }

    private Map<String, Object> decision(String owner, LocalDate due) {
        return Map.of("owner", owner, "text", "Inspect the shelters of the district", "dueOn", due.toString());
    }

    private static void report(Api owner, String decision, int version) {
        owner.run(
                REPORT,
                "id", decision,
                "evidence", Map.of("heldAt", "District office", "register", "Inspections", "number", "14 of 2026"),
                "version", version,
                "key", key());
    }

    private static JsonNode agenda(Api officer, String meeting) {
        return officer.run(AGENDA, "id", meeting).at("/meetingAgenda/nodes");
    }

    private static List<String> kinds(JsonNode agenda) {
        return agenda.findValuesAsText("kind");
    }

    private static JsonNode of(JsonNode shares, String department) {
        for (JsonNode share : shares) {
            if (share.get("department").asText().equals(department)) {
                return share;
            }
        }
        throw new AssertionError("nothing of " + department);
    }
}
