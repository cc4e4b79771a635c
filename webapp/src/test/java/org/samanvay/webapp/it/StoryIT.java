package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;

/** A woman comes to a police station, is sent to the One Stop Centre, and each office sees its own part. */
@OnLiberty
class StoryIT {
    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.dehradun");
    private final Api library = Api.signedInAs("library.dehradun");

    @Test
    void policeAndTheOneStopCentreCarryOneCaseTogether() {
        SampleCase opened = SampleCase.openedBy(station);
        opened.firReference();
        String referral = opened.referTo(centre, "one-stop-centre-support", "district", "number", "offences");

        JsonNode asked = centre.run("{ referralInbox(statuses: [SENT]) { nodes { id caseNumber service status version"
                        + " fromPost { name { en hi } holder } } } }")
                .at("/referralInbox/nodes/0");
        assertThat(asked.get("id").asText()).isEqualTo(referral);
        assertThat(asked.get("service").asText()).isEqualTo("women-child-welfare.one-stop-centre-support");

        opened.answer(centre, "acknowledgeReferral");
        opened.answer(centre, "acceptReferral");
        JsonNode shared = centre.run(
                        "query($case: ID!) { case(id: $case) { category police { firstInformationReport { number station"
                                + " offences { section } } } } }",
                        "case", opened.id())
                .get("case");
        assertThat(shared.at("/police/firstInformationReport/number").asText()).isEqualTo("0012");
        assertThat(shared.at("/police/firstInformationReport/offences/0/section").asText()).isEqualTo("85");
        assertThat(shared.at("/police/firstInformationReport/station").isNull()).isTrue();
        assertThat(shared.get("category").isNull()).isTrue();

        opened.intake(centre);
        opened.answer(centre, "startReferral");
        opened.complete(centre, "SERVICE_GIVEN", "Sheltered and counselled");

        JsonNode seen = station.run(
                        "query($case: ID!) { case(id: $case) { womenChildWelfare { oneStopCentreIntake { arrival { arrivedAt } } }"
                                + " entries { nodes { form } } latestReferral { status outcome note }"
                                + " timeline(first: 50) { nodes { kind department at post { hi } } } } }",
                        "case", opened.id())
                .get("case");
        assertThat(seen.at("/latestReferral/status").asText()).isEqualTo("DONE");
        assertThat(seen.at("/latestReferral/outcome").asText()).isEqualTo("SERVICE_GIVEN");
        assertThat(seen.at("/latestReferral/note").asText()).isEqualTo("Sheltered and counselled");
        assertThat(seen.at("/womenChildWelfare/oneStopCentreIntake").isNull()).isTrue();
        assertThat(seen.at("/entries/nodes").findValuesAsText("form"))
                .containsExactly("police.first-information-report");
        assertThat(seen.at("/timeline/nodes").findValuesAsText("kind"))
                .contains("DUTY_OPENED")
                .filteredOn(kind -> !kind.startsWith("DUTY_"))
                .containsExactly(
                        "REFERRAL_DONE",
                        "REFERRAL_STARTED",
                        "REFERRAL_ACCEPTED",
                        "REFERRAL_ACKNOWLEDGED",
                        "REFERRAL_SENT",
                        "CONSENT_RECORDED",
                        "FORM_SUBMITTED",
                        "CASE_OPENED");

        opened.close(station);
        assertThat(opened.statusSeenBy(centre)).isEqualTo("CLOSED");
        opened.reopen(station);
        assertThat(opened.statusSeenBy(centre)).isEqualTo("OPEN");
        assertThat(library.refusal("query($case: ID!) { case(id: $case) { number } }", "case", opened.id()))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void anOfficerWhoTakesNoPartFindsNothing() {
        SampleCase opened = SampleCase.openedBy(station);
        assertThat(library.text("{ cases(first: 100) { nodes { id } } }")).doesNotContain(opened.id());
        assertThat(library.run(
                                "query($code: String!) { searchCases(by: CODE, value: $code) { nodes { id } } }",
                                "code", opened.number())
                        .at("/searchCases/nodes"))
                .isEmpty();
        assertThat(station.run(
                                "query($code: String!) { searchCases(by: CODE, value: $code) { nodes { id } } }",
                                "code", opened.number())
                        .at("/searchCases/nodes"))
                .hasSize(1);
    }

    @Test
    void theSameKeyTwiceOpensOneCase() {
        String key = key();
        SampleCase once = SampleCase.openedBy(station, key);
        SampleCase again = SampleCase.openedBy(station, key);
        assertThat(again.id()).isEqualTo(once.id());
    }
}
