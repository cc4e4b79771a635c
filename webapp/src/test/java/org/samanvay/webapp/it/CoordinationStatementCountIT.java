package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;

/** Handovers, meetings and decisions are read in as many statements for one as for many. */
@OnLiberty
class CoordinationStatementCountIT {
    private static final String GLANCE = "{ code name { hi } office { hi } holder }";

    private static Api chair;
    private static String meeting;
    private static HandoverNote note;

    @BeforeAll
    static void aMeetingWithDecisionsAndAHandover() {
        chair = Api.signedInAs("industries.haridwar");
        note = HandoverNote.atAPostThatChangedHands("UK-POLICE-HRD-GHATPUR-IO");
        JsonNode planned = chair.run(
                        "mutation($key: String!) { conveneMeeting(meeting: {state: 5, district: 50, plannedAt:"
                                + " \"2026-12-05T11:00:00+05:30\"}, idempotencyKey: $key) { id version } }",
                        "key", key())
                .get("conveneMeeting");
        meeting = planned.get("id").asText();
        chair.run(
                "mutation($id: ID!, $key: String!) { holdMeeting(meeting: $id, attendance: [], version: 1, idempotencyKey: $key) {"
                        + " id } }",
                "id", meeting,
                "key", key());
        for (int i = 0; i < 6; i++) {
            chair.run(
                    "mutation($id: ID!, $decision: NewDecisionInput!, $key: String!) { makeDecision(meeting: $id, decision:"
                            + " $decision, idempotencyKey: $key) { id } }",
                    "id", meeting,
                    "decision",
                            Map.of(
                                    "owner", Acts.post(i % 2 == 0 ? "UK-INDUSTRIES-HRD-NODAL" : "UK-SIDCUL-HRD-NODAL"),
                                    "text", "Visit the estate",
                                    "dueOn", Postings.today().toString()),
                    "key", key());
        }
    }

    @Test
    void decisionsDoNotGrow(TestReporter reporter) {
        String list = "query($id: ID!, $first: Int!) { decisions(meeting: $id, first: $first) { nodes { number text carried"
                + " heldDays vacantDays owner " + GLANCE + " } } }";
        assertConstant(reporter, "decisions", chair, list, meeting, 1, 6, 6);
    }

    @Test
    void meetingsAndTheirInviteesDoNotGrow(TestReporter reporter) {
        String list = "query($id: ID!, $first: Int!) { meetingInvitees(meeting: $id, first: $first) { nodes { attendance post "
                + GLANCE + " } } meetings(first: $first) { nodes { code decisions openDecisions chair " + GLANCE + " } } }";
        assertConstant(reporter, "meetings and invitees", chair, list, meeting, 1, 10, 7);
    }

    @Test
    void itemsOfAHandoverDoNotGrow(TestReporter reporter) {
        String list = "query($id: ID!, $first: Int!) { handoverItems(handover: $id, first: $first) { nodes { kind status caseNumber"
                + " } } handovers(first: $first) { nodes { items vacantDays post " + GLANCE + " } } }";
        assertConstant(reporter, "handovers", note.successor().session(), list, note.id(), 1, 3, 9);
    }

    private static void assertConstant(
            TestReporter reporter, String what, Api officer, String list, String id, int few, int many, int most) {
        List<Statements> both =
                List.of(few, many).stream().map(first -> of(officer, list, id, first)).toList();
        reporter.publishEntry(what, both.get(1).toString());
        assertThat(both.get(1)).isEqualTo(both.get(0));
        assertThat(both.get(1).total()).isLessThanOrEqualTo(most);
    }

    private static Statements of(Api officer, String list, String id, int first) {
        Supplier<Runnable> request = () -> () -> officer.run(list, "id", id, "first", first);
        return Statements.of(request);
    }
}
