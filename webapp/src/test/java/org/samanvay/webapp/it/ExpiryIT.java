package org.samanvay.webapp.it;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** What nobody answers in time does not lie forgotten: it expires, and the sender sees it. */
@OnLiberty
class ExpiryIT {
    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");

    @Test
    void anUnansweredReferralExpiresAndTheSenderSeesIt() throws SQLException {
        SampleCase opened = SampleCase.openedBy(station);
        opened.firReference();
        String referral = opened.referTo(centre, "one-stop-centre-support", "number");
        TestDatabase.run("UPDATE referral SET act_by = '2026-01-01' WHERE id = '" + referral + "'");
        await().atMost(60, SECONDS).until(() -> statusOf(referral).equals("EXPIRED"));
        JsonNode timeline = station.run(
                        "query($case: ID!) { case(id: $case) { timeline(first: 50) { nodes { kind } } } }",
                        "case", opened.id())
                .at("/case/timeline/nodes");
        assertThat(timeline.findValuesAsText("kind")).contains("REFERRAL_EXPIRED");
        assertThat(centre.refusal("query($case: ID!) { case(id: $case) { number } }", "case", opened.id()))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void whatWasTakenOnDoesNotExpire() throws SQLException {
        SampleCase taken = SampleCase.openedBy(station);
        taken.firReference();
        String accepted = taken.referTo(centre, "one-stop-centre-support", "number");
        taken.answer(centre, "acceptReferral");
        SampleCase left = SampleCase.openedBy(station);
        left.firReference();
        String unanswered = left.referTo(centre, "one-stop-centre-support", "number");
        TestDatabase.run(
                "UPDATE referral SET act_by = '2026-01-01' WHERE id IN ('" + accepted + "', '" + unanswered + "')");
        await().atMost(60, SECONDS).until(() -> statusOf(unanswered).equals("EXPIRED"));
        assertThat(statusOf(accepted)).isEqualTo("ACCEPTED");
    }

    private String statusOf(String referral) {
        return station.run("query($id: ID!) { referral(id: $id) { status } }", "id", referral)
                .at("/referral/status")
                .asText();
    }
}
