package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samanvay.webapp.it.Postings.Seated;

/**
 * An officer is posted out, the post is vacant, somebody takes it on beside another post, the successor joins and accepts
 * what there is, but for two items. The work never stops belonging to the post (story S18).
 */
@OnLiberty
class HandoverStoryIT {
    private static final String NOTES = "query($post: ID) { handovers(post: $post, first: 20) { nodes { id version relieved items"
            + " unsettled disputed late heldDays vacantDays mayAccept maySettle settledAt escalatedAt acceptBy } } }";
    private static final String NOTE = "query($id: ID!) { handover(id: $id) { id version unsettled disputed settledAt } }";
    private static final String ITEMS = "query($id: ID!) { handoverItems(handover: $id, first: 100) { nodes { number kind status"
            + " reason dueAt subject caseFile caseNumber } } }";
    private static final String ACCEPT = "mutation($id: ID!, $items: [Int], $version: Int!, $key: String!) {"
            + " acceptHandoverItems(handover: $id, items: $items, version: $version, idempotencyKey: $key) { version unsettled"
            + " settledAt } }";
    private static final String DISPUTE = "mutation($id: ID!, $item: Int!, $reason: DisputeReason!, $version: Int!, $key: String!)"
            + " { disputeHandoverItem(handover: $id, item: $item, reason: $reason, version: $version, idempotencyKey: $key) {"
            + " version disputed } }";
    private static final String SETTLE = "mutation($id: ID!, $item: Int!, $settlement: DisputeSettlement!, $version: Int!,"
            + " $key: String!) { settleHandoverDispute(handover: $id, item: $item, settlement: $settlement, version: $version,"
            + " idempotencyKey: $key) { version unsettled settledAt } }";
    private static final String CASE = "query($case: ID!) { case(id: $case) { number } }";

    private final Api superior = Api.signedInAs("police.haridwar");
    private final Api centre = Api.signedInAs("osc.dehradun");
    private final String post = Acts.post("UK-POLICE-HRD-BAGHPUR-SHO");

    @Test
    void theWorkStaysWithThePostFromOneOfficerToTheNext() throws SQLException {
        Seated outgoing = Postings.seated(post, "REGULAR", LocalDate.of(2026, 1, 5));
        SampleCase opened = SampleCase.openedBy(outgoing.session());
        String first = sentBy(outgoing.session(), opened);
        sentBy(outgoing.session(), SampleCase.openedBy(outgoing.session()));
        sentBy(outgoing.session(), SampleCase.openedBy(outgoing.session()));
        String received = receivedFromCentre();
        String clocks = clocks(first, received);

        Postings.relieve(outgoing);
        assertThat(outgoing.session().refusal(CASE, "case", opened.id())).isEqualTo("NOT_FOUND");
        assertThat(notes(outgoing.session())).isEmpty();

        assertThat(TestDatabase.one("SELECT COUNT(*) FROM outbox WHERE kind = 'POST_VACANT' AND subject = '" + post + "'"))
                .isEqualTo("1");

        JsonNode vacant = notes(superior).get(0);
        String note = vacant.get("id").asText();
        assertThat(vacant.get("items").asInt()).isEqualTo(4);
        assertThat(vacant.get("unsettled").asInt()).isEqualTo(4);
        assertThat(vacant.get("mayAccept").asBoolean()).isFalse();
        assertThat(kinds(superior, note))
                .containsExactly("REFERRAL_RECEIVED", "REFERRAL_SENT", "REFERRAL_SENT", "REFERRAL_SENT");
        assertThat(superior.refusal(ACCEPT, "id", note, "items", null, "version", 1, "key", key()))
                .isEqualTo("NOT_THE_SUCCESSOR");
        assertThat(superior.run("{ referralInbox(first: 50) { nodes { id } } }").toString()).contains(received);

        TestDatabase.run("UPDATE handover SET accept_by = '2026-01-01' WHERE id = '" + note + "'");
        await().atMost(60, SECONDS).until(() -> !notes(superior).get(0).get("escalatedAt").isNull());
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM outbox WHERE kind = 'HANDOVER_ESCALATED' AND subject = '" + note
                        + "' AND to_post = '" + Acts.post("UK-POLICE-HRD-NODAL") + "'"))
                .isEqualTo("1");
        Postings.endedDaysAgo(outgoing.posting(), 5);
        assertDays(notes(superior).get(0), 0, 5);

        Seated charged = Postings.seated(post, "ADDITIONAL_CHARGE", Postings.today());
        assertThat(charged.session().run("{ referralInbox(first: 50) { nodes { id } } }").toString()).contains(received);
        TestDatabase.run("UPDATE posting SET held_from = held_from - INTERVAL 2 DAY WHERE id = '" + charged.posting() + "'");
        assertDays(notes(charged.session()).get(0), 2, 3);

        Seated successor = Postings.seated(post, "REGULAR", Postings.today());
        Postings.relieve(charged);
        List<JsonNode> both = notes(successor.session());
        assertThat(both).hasSize(2);
        assertThat(both.get(1).get("unsettled").asInt()).isZero();
        assertThat(both.get(1).get("settledAt").isNull()).isFalse();
        assertThat(statuses(successor.session(), note)).containsOnly("CARRIED_OVER");

        String second = both.get(0).get("id").asText();
        takeOver(successor.session(), second);
        assertThat(clocks(first, received)).as("no clock stopped").isEqualTo(clocks);
        assertThat(Api.signedInAs("health.dehradun").refusal(NOTE, "id", second)).isEqualTo("NOT_FOUND");
        Postings.relieve(successor);
    }

    private void takeOver(Api successor, String note) {
        JsonNode some = successor.run(ACCEPT, "id", note, "items", List.of(1, 2), "version", 1, "key", key())
                .get("acceptHandoverItems");
        assertThat(some.get("unsettled").asInt()).isEqualTo(2);
        assertThat(successor.refusal(ACCEPT, "id", note, "items", List.of(1), "version", 2, "key", key()))
                .isEqualTo("WRONG_STATUS");
        assertThat(successor.refusal(ACCEPT, "id", note, "items", List.of(3), "version", 1, "key", key()))
                .isEqualTo("VERSION_CONFLICT");
        dispute(successor, note, 3, "RECORD_NOT_FOUND", 2);
        dispute(successor, note, 4, "NOT_OF_THIS_POST", 3);
        assertThat(successor.refusal(
                        SETTLE, "id", note, "item", 3, "settlement", "POST_ANSWERS", "version", 4, "key", key()))
                .isEqualTo("NOT_THE_REPORTING_POST");
        JsonNode seen = notes(superior).get(0);
        assertThat(seen.get("disputed").asInt()).isEqualTo(2);
        assertThat(seen.get("maySettle").asBoolean()).isTrue();
        settle(note, 3, "POST_ANSWERS", 4);
        JsonNode settled = settle(note, 4, "POST_DOES_NOT_ANSWER", 5);
        assertThat(settled.get("unsettled").asInt()).isZero();
        assertThat(settled.get("settledAt").isNull()).isFalse();
        assertThat(statuses(successor, note)).containsExactly("ACCEPTED", "ACCEPTED", "CONFIRMED", "CLEARED");
    }

    private void dispute(Api successor, String note, int item, String reason, int version) {
        successor.run(DISPUTE, "id", note, "item", item, "reason", reason, "version", version, "key", key());
    }

    private JsonNode settle(String note, int item, String settlement, int version) {
        return superior.run(SETTLE, "id", note, "item", item, "settlement", settlement, "version", version, "key", key())
                .get("settleHandoverDispute");
    }

    /** Whoever leaves the service, or whose last day was yesterday, leaves a note without an administrator ending anything. */
    @Test
    void aTermThatRunsOutIsNoticedAndOnlyOnce() throws SQLException {
        String station = Acts.post("UK-POLICE-HRD-BAGHPUR-IO");
        Seated outgoing = Postings.seated(station, "REGULAR", LocalDate.of(2026, 1, 5));
        TestDatabase.run("UPDATE posting SET held_until = '" + Postings.today() + "' WHERE id = '" + outgoing.posting() + "'");
        String count = "SELECT COUNT(*) FROM handover WHERE posting = '" + outgoing.posting() + "'";
        await().atMost(60, SECONDS).until(() -> TestDatabase.one(count).equals("1"));
        assertThat(TestDatabase.one("SELECT COUNT(*) FROM outbox o JOIN handover h ON h.id = o.subject WHERE h.posting = '"
                        + outgoing.posting() + "'"))
                .isEqualTo("1");
    }

    @Test
    void whoHoldsNoPostSeesNoHandovers() {
        assertThat(notes(Accounts.officerOf(5))).isEmpty();
        assertThat(Api.notSignedIn().refusal(NOTE, "id", UUID.randomUUID().toString())).isEqualTo("NOT_SIGNED_IN");
    }

    private String sentBy(Api officer, SampleCase opened) {
        return Acts.refer(
                officer,
                opened.id(),
                Acts.onDuty(opened.person(), Samples.firstPostOf(centre), "women-child-welfare.shelter"));
    }

    private String receivedFromCentre() {
        SampleCase opened = SampleCase.openedBy(centre);
        return Acts.refer(centre, opened.id(), Acts.onDuty(opened.person(), post, Officers.serviceOf("police")));
    }

    private static String clocks(String... referrals) {
        return TestDatabase.rows("SELECT id, acknowledge_by, act_by FROM referral WHERE id IN ('"
                        + String.join("', '", referrals) + "') ORDER BY id")
                .toString();
    }

    private List<JsonNode> notes(Api officer) {
        List<JsonNode> notes = new ArrayList<>();
        officer.run(NOTES, "post", post).at("/handovers/nodes").forEach(notes::add);
        return notes;
    }

    private static List<String> kinds(Api officer, String note) {
        return officer.run(ITEMS, "id", note).at("/handoverItems/nodes").findValuesAsText("kind");
    }

    private static List<String> statuses(Api officer, String note) {
        return officer.run(ITEMS, "id", note).at("/handoverItems/nodes").findValuesAsText("status");
    }

    private static void assertDays(JsonNode note, int held, int vacant) {
        assertThat(Map.of("held", note.get("heldDays").asInt(), "vacant", note.get("vacantDays").asInt()))
                .isEqualTo(Map.of("held", held, "vacant", vacant));
    }
}
