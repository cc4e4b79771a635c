package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** An inbox is acknowledged in one step; the lists that the screens read are narrowed by the server. */
@OnLiberty
class ManyAtOnceIT {
    private static final String ACKNOWLEDGE = "mutation($all: [ReferralVersionInput!]!, $key: String!) {"
            + " acknowledgeReferrals(referrals: $all, idempotencyKey: $key) { id status version } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");

    @Test
    void severalReferralsAreAcknowledgedInOneStepAndInTheOrderAskedFor() {
        List<String> referrals = List.of(referred(), referred());
        String key = key();
        JsonNode done = centre.run(ACKNOWLEDGE, "all", versions(referrals, 1), "key", key).get("acknowledgeReferrals");
        assertThat(done.findValuesAsText("id")).isEqualTo(referrals);
        assertThat(done.findValuesAsText("status")).containsOnly("ACKNOWLEDGED");
        assertThat(centre.run(ACKNOWLEDGE, "all", versions(referrals, 1), "key", key).get("acknowledgeReferrals"))
                .isEqualTo(done);
    }

    @Test
    void oneThatCannotBeAcknowledgedLeavesAllAsTheyWere() {
        String referral = referred();
        List<Map<String, Object>> both = List.of(version(referral, 1), version(referred(), 7));
        assertThat(centre.refusal(ACKNOWLEDGE, "all", both, "key", key())).isEqualTo("VERSION_CONFLICT");
        assertThat(status(referral)).isEqualTo("SENT");
    }

    @Test
    void whoWasNotAskedAcknowledgesNothing() {
        String referral = referred();
        assertThat(Api.signedInAs("library.dehradun")
                        .refusal(ACKNOWLEDGE, "all", versions(List.of(referral), 1), "key", key()))
                .isEqualTo("NOT_FOUND");
        assertThat(status(referral)).isEqualTo("SENT");
    }

    @Test
    void tooManyNoneAndTheSameTwiceAreRefusedByName() {
        String referral = referred();
        for (List<Map<String, Object>> wrong : List.of(
                List.<Map<String, Object>>of(),
                versions(List.of(referral, referral), 1),
                versions(IntStream.range(0, 51).mapToObj(i -> Api.key()).toList(), 1))) {
            assertThat(centre.firstError(ACKNOWLEDGE, "all", wrong, "key", key())
                            .at("/extensions/arguments/field")
                            .asText())
                    .isEqualTo("referrals");
        }
    }

    @Test
    void nodalPostsAreListedAlone() {
        JsonNode nodal = station.run("{ posts(state: 5, nodal: true, first: 100) { nodes { nodal } } }").at("/posts/nodes");
        assertThat(nodal.findValuesAsText("nodal")).isNotEmpty().containsOnly("true");
        JsonNode others = station.run("{ posts(state: 5, nodal: false, first: 100) { nodes { nodal } } }").at("/posts/nodes");
        assertThat(others.findValuesAsText("nodal")).isNotEmpty().containsOnly("false");
    }

    private String referred() {
        SampleCase opened = SampleCase.openedBy(station);
        opened.firReference();
        return opened.referTo(centre, "one-stop-centre-support", "number");
    }

    private String status(String referral) {
        return station.run("query($id: ID!) { referral(id: $id) { status } }", "id", referral)
                .at("/referral/status")
                .asText();
    }

    private static List<Map<String, Object>> versions(List<String> referrals, int version) {
        return referrals.stream().map(referral -> version(referral, version)).toList();
    }

    private static Map<String, Object> version(String referral, int version) {
        return Map.of("referral", referral, "version", version);
    }
}
