package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Of what two departments do with each other a third one knows who, when and how it stands (law-and-harm, M3); of what is
 * done in confidence see {@link ConfidentialReferralIT}.
 */
@OnLiberty
class ThirdDepartmentIT {
    private static Api library;
    private static SampleCase opened;
    private static String betweenOthers;

    @BeforeAll
    static void policeAskTheCentreAndTheLibrary() {
        Api station = Api.signedInAs("sho.salvan");
        Api centre = Api.signedInAs("osc.dehradun");
        library = Api.signedInAs("library.dehradun");
        opened = SampleCase.openedBy(station);
        opened.firReference();
        betweenOthers = opened.referTo(centre, "one-stop-centre-support", "number");
        opened.answer(centre, "acceptReferral");
        opened.complete(centre, "SERVICE_GIVEN", "She stayed two nights");
        Acts.refer(
                station,
                opened.id(),
                Acts.onDuty(opened.person(), Samples.firstPostOf(library), "example.lend-place"));
    }

    @Test
    void ofAReferralBetweenOthersItSeesWhoWhenAndStatusOnly() {
        JsonNode seen = library.run(
                        "query($id: ID!) { referral(id: $id) { fromPost { code } toPost { code } status sentAt endedAt"
                                + " person service purpose basis basisReference urgency reason outcome note } }",
                        "id", betweenOthers)
                .get("referral");
        assertThat(present(seen)).containsExactly("fromPost", "toPost", "status", "sentAt", "endedAt");
        assertThat(seen.get("status").asText()).isEqualTo("DONE");
    }

    @Test
    void theSameInTheCaseAndAsItsLatest() {
        JsonNode referrals = library.run(
                        "query($id: ID!) { case(id: $id) { referrals(first: 10) { nodes { id person service purpose"
                                + " basis"
                                + " basisReference urgency reason outcome note } } } }",
                        "id", opened.id())
                .at("/case/referrals/nodes");
        assertThat(referrals).hasSize(2);
        assertThat(present(referrals.get(1))).containsExactly("id");
    }

    @Test
    void theTimelineNamesStepsAndPostsAndNothingElse() {
        JsonNode steps = library.run(
                        "query($id: ID!) { case(id: $id) { timeline(first: 50) { nodes { kind department at detail"
                                + " subject"
                                + " otherDepartment } } } }",
                        "id", opened.id())
                .at("/case/timeline/nodes");
        assertThat(steps.findValuesAsText("kind"))
                .containsExactly(
                        "REFERRAL_SENT", "REFERRAL_DONE", "REFERRAL_ACCEPTED", "REFERRAL_SENT", "CASE_OPENED");
        List<JsonNode> between = new ArrayList<>();
        steps.forEach(between::add);
        between.subList(1, 4).forEach(step -> assertThat(present(step))
                .containsExactly("kind", "department", "at", "otherDepartment"));
    }

    @Test
    void itKnowsNeitherCategoryNorChannelNorEntriesNorConsents() {
        JsonNode seen = library.run(
                        "query($id: ID!) { case(id: $id) { number category channel closeReason entries { nodes { id } }"
                                + " consents { nodes { id } } incidents { nodes { id } } } }",
                        "id", opened.id())
                .get("case");
        assertThat(present(seen)).containsExactly("number", "entries", "consents", "incidents");
        assertThat(seen.findValues("nodes")).allMatch(JsonNode::isEmpty);
    }

    private static List<String> present(JsonNode object) {
        List<String> present = new ArrayList<>();
        object.fieldNames().forEachRemaining(name -> {
            if (!object.get(name).isNull()) {
                present.add(name);
            }
        });
        return present;
    }
}
