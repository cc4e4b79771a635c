package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A referral that waits is not left to itself: reminders, the posts above, the district's meeting; each once, then silence. */
@OnLiberty
class ReferralRemindersIT {
    private static final String STANDING = "query($id: ID!) { referral(id: $id) { status reminders escalations escalatedAt"
            + " forMeetingSince } }";
    private static final String WAITING = "{ escalatedReferrals(first: 100) { nodes { id status toPost { code } heldDays"
            + " vacantDays } } }";
    private static final String CALLS = "query($id: ID!) { referralCalls(referral: $id) { post { id code } phone calls reachedAt"
            + " } }";
    private static final String CALLED = "mutation($id: ID!, $post: ID!, $reached: Boolean!, $key: String!) {"
            + " recordReferralCall(referral: $id, post: $post, reached: $reached, idempotencyKey: $key) { status } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");

    @Test
    void anUnacknowledgedReferralClimbsTheLineAndComesBeforeTheMeeting() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        String referral = refer(opened, centre, "women-child-welfare.shelter", "ORDINARY");
        unseenForDays(referral, 10);
        await().atMost(90, SECONDS).until(() -> !standing(referral).get("forMeetingSince").isNull());
        JsonNode standing = standing(referral);
        assertThat(standing.get("status").asText()).isEqualTo("SENT");
        assertThat(standing.get("reminders").asInt()).isEqualTo(2);
        assertThat(standing.get("escalations").asInt()).isEqualTo(2);
        assertThat(TestDatabase.rows("SELECT n.step, n.kind, p.code FROM referral_notice n JOIN post p ON p.id = n.to_post"
                        + " WHERE n.referral = '" + referral + "' ORDER BY n.step"))
                .containsExactly(
                        List.of("1", "REMINDER", "UK-WOMEN-CHILD-WELFARE-DDN-OSC-ADMIN"),
                        List.of("2", "REMINDER", "UK-WOMEN-CHILD-WELFARE-DDN-OSC-ADMIN"),
                        List.of("3", "ESCALATION", "UK-WOMEN-CHILD-WELFARE-DDN-NODAL"),
                        List.of("4", "ESCALATION", "UK-WOMEN-CHILD-WELFARE-STATE-NODAL"),
                        List.of("5", "MEETING", "UK-WOMEN-CHILD-WELFARE-DDN-OSC-ADMIN"));
        assertThat(stepsOf(opened)).contains("REFERRAL_REMINDED", "REFERRAL_ESCALATED", "REFERRAL_FOR_MEETING");
        assertTheStateSeesThatItWaitsAndNotWhatFor(referral, opened);
        assertThat(waiting(Api.signedInAs("education.dehradun"))).extracting(row -> row.get("id").asText()).doesNotContain(referral);
    }

    private void assertTheStateSeesThatItWaitsAndNotWhatFor(String referral, SampleCase opened) {
        Api state = Api.signedInAs("welfare.state");
        JsonNode seen = waiting(state).stream()
                .filter(row -> row.get("id").asText().equals(referral))
                .findFirst()
                .orElseThrow();
        assertThat(seen.get("heldDays").asInt()).isPositive();
        assertThat(seen.get("vacantDays").asInt()).isZero();
        assertThat(state.text("{ escalatedReferrals(first: 100) { nodes { id status urgency toPost { code } } } }"))
                .doesNotContain(opened.number(), opened.id(), "shelter");
        assertThat(state.refusal("query($case: ID!) { case(id: $case) { number } }", "case", opened.id()))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void whoAnswersInTimeIsNotRemindedOfAcknowledging() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        String referral = refer(opened, centre, "women-child-welfare.shelter", "ORDINARY");
        Acts.step(centre, "acknowledgeReferral", referral, "");
        TestDatabase.run("UPDATE referral SET look_at = '2026-01-01' WHERE id = '" + referral + "'");
        await().atMost(60, SECONDS).until(() -> !TestDatabase.one("SELECT look_at FROM referral WHERE id = '" + referral + "'")
                .startsWith("2026-01-01"));
        assertThat(standing(referral).get("reminders").asInt()).isZero();
    }

    @Test
    void whatWasTakenOnAndLeftLyingClimbsToo() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        String referral = refer(opened, centre, "women-child-welfare.shelter", "ORDINARY");
        Acts.step(centre, "acceptReferral", referral, "");
        TestDatabase.run("UPDATE referral SET acknowledge_by = '2026-01-01', act_by = '2026-01-03', look_at = '2026-01-03'"
                + " WHERE id = '" + referral + "'");
        await().atMost(90, SECONDS).until(() -> !standing(referral).get("forMeetingSince").isNull());
        assertThat(standing(referral).get("status").asText()).isEqualTo("ACCEPTED");
        assertThat(standing(referral).get("escalations").asInt()).isEqualTo(2);
        assertThat(TestDatabase.one("SELECT COALESCE(look_at, 'never again') FROM referral WHERE id = '" + referral + "'"))
                .isEqualTo("never again");
    }

    /** An office that the case is shut against must not learn even that something waits. */
    @Test
    void anOfficeThatIsShutOutIsNotTold() throws SQLException {
        SampleCase opened = SampleCase.openedBy(
                station, key(), Map.of("excludedOffices", List.of(Acts.office("UK-WOMEN-CHILD-WELFARE-DDN"))));
        String referral = refer(opened, centre, "women-child-welfare.shelter", "ORDINARY");
        unseenForDays(referral, 10);
        await().atMost(90, SECONDS).until(() -> !standing(referral).get("forMeetingSince").isNull());
        assertThat(TestDatabase.column("SELECT p.code FROM referral_notice n JOIN post p ON p.id = n.to_post WHERE n.referral = '"
                        + referral + "' AND n.kind = 'ESCALATION'"))
                .containsExactly("UK-WOMEN-CHILD-WELFARE-STATE-NODAL");
    }

    /** Its sender sees that it waits; nobody is set over it. */
    @Test
    void aCommitteeThatReportsToNobodyIsOnlyReminded() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        String referral =
                refer(opened, Api.signedInAs("cwc.dehradun"), Officers.serviceOf("statutory-bodies"), "ORDINARY");
        unseenForDays(referral, 10);
        await().atMost(90, SECONDS).until(() -> standing(referral).get("reminders").asInt() == 2);
        await().atMost(60, SECONDS).until(() -> TestDatabase.one(
                        "SELECT COALESCE(look_at > sent_at + INTERVAL 11 DAY, 1) FROM referral WHERE id = '" + referral + "'")
                .equals("1"));
        assertThat(standing(referral).get("escalations").asInt()).isZero();
        assertThat(standing(referral).get("forMeetingSince").isNull()).isTrue();
    }

    @Test
    void anUrgentReferralNotReceivedInFifteenMinutesIsCalledAbout() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        String referral = refer(opened, centre, "women-child-welfare.shelter", "URGENT");
        assertThat(TestDatabase.one("SELECT TIMESTAMPDIFF(MINUTE, sent_at, look_at) FROM referral WHERE id = '" + referral + "'"))
                .isEqualTo("15");
        TestDatabase.run("UPDATE referral SET sent_at = sent_at - INTERVAL 16 MINUTE, look_at = sent_at WHERE id = '" + referral
                + "'");
        await().atMost(60, SECONDS).until(() -> stepsOf(opened).containsAll(List.of("REFERRAL_NOT_RECEIVED", "REFERRAL_ESCALATED")));
        assertThat(standing(referral).get("escalations").asInt()).isEqualTo(1);
        List<JsonNode> line = new ArrayList<>();
        station.run(CALLS, "id", referral).get("referralCalls").forEach(line::add);
        assertThat(line)
                .extracting(row -> row.at("/post/code").asText())
                .containsExactly(
                        "UK-WOMEN-CHILD-WELFARE-DDN-OSC-ADMIN",
                        "UK-WOMEN-CHILD-WELFARE-DDN-NODAL",
                        "UK-WOMEN-CHILD-WELFARE-STATE-NODAL");
        call(referral, line.get(0), false);
        call(referral, line.get(1), true);
        JsonNode called = station.run(CALLS, "id", referral).get("referralCalls");
        assertThat(called.at("/0/calls").asInt()).isEqualTo(1);
        assertThat(called.at("/0/reachedAt").isNull()).isTrue();
        assertThat(called.at("/1/reachedAt").isNull()).isFalse();
        assertThat(centre.refusal(CALLS, "id", referral)).as("only the sender calls").isEqualTo("NOT_FOUND");
        assertThat(station.refusal(
                        CALLED, "id", referral, "post", Acts.post("UK-HEALTH-DDN-NODAL"), "reached", true, "key", key()))
                .isEqualTo("INVALID_ARGUMENT");
    }

    private void call(String referral, JsonNode row, boolean reached) {
        station.run(CALLED, "id", referral, "post", row.at("/post/id").asText(), "reached", reached, "key", key());
    }

    /** As if it had been sent so long ago, to be acknowledged within an hour and acted on much later. */
    private static void unseenForDays(String referral, int days) throws SQLException {
        TestDatabase.run("UPDATE referral SET sent_at = sent_at - INTERVAL " + days + " DAY, acknowledge_by = sent_at + INTERVAL 1"
                + " HOUR, act_by = sent_at + INTERVAL 90 DAY, look_at = sent_at WHERE id = '" + referral + "'");
    }

    private String refer(SampleCase opened, Api receiver, String service, String urgency) {
        Map<String, Object> referral = Acts.onDuty(opened.person(), Samples.firstPostOf(receiver), service);
        referral.put("urgency", urgency);
        return Acts.refer(station, opened.id(), referral);
    }

    private JsonNode standing(String referral) {
        return station.run(STANDING, "id", referral).get("referral");
    }

    private List<String> stepsOf(SampleCase opened) {
        return station.run("query($case: ID!) { case(id: $case) { timeline(first: 50) { nodes { kind } } } }", "case", opened.id())
                .at("/case/timeline/nodes")
                .findValuesAsText("kind");
    }

    private static List<JsonNode> waiting(Api officer) {
        List<JsonNode> rows = new ArrayList<>();
        officer.run(WAITING).at("/escalatedReferrals/nodes").forEach(rows::add);
        return rows;
    }
}
