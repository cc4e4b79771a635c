package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Before many referrals are acted on at once, the officer sees of each what would become of it. */
@OnLiberty
class BulkReferralIT {
    private static final String PREVIEW = "query($act: ReferralBulkAct!, $referrals: [ReferralVersionInput!]!, $to: ID) {"
            + " previewReferrals(act: $act, referrals: $referrals, toPost: $to) { referral possible code message { hi } } }";
    private static final String REDIRECT = "mutation($referrals: [ReferralVersionInput!]!, $to: ID!, $key: String!) {"
            + " redirectReferrals(referrals: $referrals, toPost: $to, reason: BETTER_SERVED_ELSEWHERE, idempotencyKey: $key)"
            + " { id status } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");
    private final String counsellor = Acts.post("UK-WOMEN-CHILD-WELFARE-DDN-OSC-COUNSELLOR");

    private String sent() {
        return SampleCase.openedBy(station).referTo(centre, "counselling");
    }

    private static Map<String, Object> at(String referral, int version) {
        return Map.of("referral", referral, "version", version);
    }

    @Test
    void thePreviewTellsOfEachWhatWouldBecomeOfItAndDoesNothing() {
        String open = sent();
        String answered = sent();
        Acts.step(centre, "acceptReferral", answered, "");
        List<Map<String, Object>> asked = List.of(at(open, 1), at(answered, 2));
        JsonNode preview = centre.run(PREVIEW, "act", "REDIRECT", "referrals", asked, "to", counsellor).get("previewReferrals");
        assertThat(preview.get(0).get("possible").asBoolean()).isTrue();
        assertThat(preview.get(1).get("code").asText()).isEqualTo("WRONG_STATUS");
        assertThat(preview.get(1).at("/message/hi").asText()).isNotBlank();
        assertThat(Acts.version(centre, open)).as("nothing was done").isEqualTo(1);
        assertThat(centre.refusal(REDIRECT, "referrals", asked, "to", counsellor, "key", key())).isEqualTo("WRONG_STATUS");
        assertThat(Acts.version(centre, open)).as("all of them or none").isEqualTo(1);
    }

    @Test
    void severalGoToAnotherPostAtOnce() {
        List<String> sent = List.of(sent(), sent());
        List<Map<String, Object>> asked = sent.stream().map(each -> at(each, 1)).toList();
        assertThat(centre.run(PREVIEW, "act", "ACKNOWLEDGE", "referrals", asked, "to", null)
                        .get("previewReferrals")
                        .findValuesAsText("possible"))
                .containsOnly("true");
        JsonNode done = centre.run(REDIRECT, "referrals", asked, "to", counsellor, "key", key()).get("redirectReferrals");
        assertThat(done.findValuesAsText("status")).containsExactly("REDIRECTED", "REDIRECTED");
        for (String each : sent) {
            assertThat(TestDatabase.one("SELECT COUNT(*) FROM samanvay.referral WHERE redirected_from = '" + each + "'"))
                    .isEqualTo("1");
        }
    }

    @Test
    void thePreviewTellsNobodyOfReferralsThatAreNotHis() {
        String sent = sent();
        for (String stranger : List.of("sho.nadipar", "counsellor.dehradun", "library.dehradun")) {
            JsonNode preview = Api.signedInAs(stranger)
                    .run(PREVIEW, "act", "ACKNOWLEDGE", "referrals", List.of(at(sent, 1)), "to", null)
                    .get("previewReferrals");
            assertThat(preview.get(0).get("code").asText()).as(stranger).isEqualTo("NOT_FOUND");
        }
    }

    @Test
    void wrongListsAndTargetsAreRefused() {
        String sent = sent();
        assertThat(centre.refusal(PREVIEW, "act", "ACKNOWLEDGE", "referrals", List.of(), "to", null))
                .isEqualTo("INVALID_ARGUMENT");
        assertThat(centre.run(PREVIEW, "act", "REDIRECT", "referrals", List.of(at(sent, 1)), "to", null)
                        .at("/previewReferrals/0/code")
                        .asText())
                .isEqualTo("INVALID_ARGUMENT");
        assertThat(centre.run(
                                PREVIEW,
                                "act", "REDIRECT",
                                "referrals", List.of(at(sent, 1)),
                                "to", Samples.firstPostOf(station))
                        .at("/previewReferrals/0/code")
                        .asText())
                .isEqualTo("SERVICE_NOT_OFFERED");
    }
}
