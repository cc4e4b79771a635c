package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Of the latest referral only what is selected is read: whatever is selected anywhere must be there. */
@OnLiberty
class LatestReferralIT {
    private static Api station;
    private static String number;

    @BeforeAll
    static void aReferredCase() {
        station = Api.signedInAs("sho.salvan");
        SampleCase opened = SampleCase.openedBy(station);
        String centre = Samples.firstPostOf(Api.signedInAs("osc.dehradun"));
        Acts.refer(
                station, opened.id(), Acts.onDuty(opened.person(), centre, Officers.serviceOf("women-child-welfare")));
        number = opened.number();
    }

    @Test
    void theReceiverAloneCanBeSelected() {
        JsonNode latest = newest("{ cases(first: 1) { nodes { number latestReferral { status toPost { code } } } } }");
        assertThat(latest.at("/toPost/code").asText()).isNotBlank();
    }

    @Test
    void theSenderIsReadWhereOneOfTwoAliasesSelectsIt() {
        JsonNode nodes = station.run("{ cases(first: 1) { nodes { a: latestReferral { status } b: latestReferral"
                        + " { fromPost { code holder } basisReference } } } }")
                .at("/cases/nodes/0");
        assertThat(nodes.at("/a/status").asText()).isEqualTo("SENT");
        assertThat(nodes.at("/b/fromPost/code").asText()).isNotBlank();
        assertThat(nodes.at("/b/basisReference").asText()).isNotBlank();
    }

    @Test
    void theSenderIsReadWhereAFragmentBelowTheEdgesSelectsIt() {
        JsonNode edge = station.run("query { cases(first: 1) { edges { node { number latestReferral { ...Sender } } } } }"
                        + " fragment Sender on Referral { fromPost { name { hi } } }")
                .at("/cases/edges/0/node");
        assertThat(edge.get("number").asText()).isEqualTo(number);
        assertThat(edge.at("/latestReferral/fromPost/name/hi").asText()).isNotBlank();
    }

    private static JsonNode newest(String document) {
        JsonNode row = station.run(document).at("/cases/nodes/0");
        assertThat(row.get("number").asText()).isEqualTo(number);
        return row.get("latestReferral");
    }
}
