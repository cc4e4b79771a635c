package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The demonstration has a second state: somebody refers a woman there, signs in on the other side and answers. */
@OnLiberty
class SecondStateIT {
    private static final int HIMACHAL_PRADESH = 2;
    private static final int SIRMAUR = 24;
    private static final String POSTS = "query($state: Int!, $service: String!) { postsOfOtherState(state: $state, service:"
            + " $service, first: 100) { nodes { id code office { en } } } }";

    private final Api station = Api.signedInAs("sho.salvan");
    private final Api centre = Api.signedInAs("osc.sirmaur");

    @Test
    void aReferralGoesThereAndIsAnsweredInACaseOfItsOwn() {
        SampleCase opened = SampleCase.openedBy(station, key(), SampleCase.named(InterstateActs.NAME));
        opened.firReference();
        JsonNode posts = station.run(POSTS, "state", HIMACHAL_PRADESH, "service", OtherState.CENTRE_SERVICE)
                .at("/postsOfOtherState/nodes");
        assertThat(posts.findValuesAsText("code"))
                .containsExactly("HP-WOMEN-CHILD-WELFARE-SMR-NODAL", "HP-WOMEN-CHILD-WELFARE-SMR-OSC-ADMIN", "HP-WOMEN-CHILD-WELFARE-STATE-NODAL");
        String id = InterstateActs.send(station, opened, InterstateActs.referral(opened, posts.at("/1/id").asText()));
        InterstateActs.act(centre, "acknowledgeFromOtherState", id, "");
        SampleCase own = SampleCase.openedBy(centre, key(), Map.of("state", HIMACHAL_PRADESH, "district", SIRMAUR));
        InterstateActs.accept(centre, id, own);
        assertThat(own.number()).startsWith("HP/SMR/");
        assertThat(InterstateActs.status(station, id)).isEqualTo("JOINT");
        assertThat(InterstateActs.read(centre, id).toString()).doesNotContain(InterstateActs.NAME, opened.id());
        assertThat(centre.refusal("query($id: ID!) { case(id: $id) { id } }", "id", opened.id())).isEqualTo("NOT_FOUND");
    }

    @Test
    void itsOwnAdministratorLaysDownItsRulesAndNoOthers() {
        Api administrator = Api.signedInAs("himachal.admin");
        JsonNode laid = administrator
                .run("{ jointRules(state: 2) { days longestDays services orderNumber } }")
                .get("jointRules");
        assertThat(laid.get("orderNumber").asText()).isEqualTo("DEMO/200/2025");
        assertThat(laid.get("services"))
                .extracting(JsonNode::asText)
                .containsExactly(OtherState.SEARCH_SERVICE, OtherState.CENTRE_SERVICE);
        Map<String, Object> forAnother = OtherState.rules(List.of());
        forAnother.put("state", Departments.UTTARAKHAND);
        assertThat(administrator.refusal(OtherState.RULES, "rules", forAnother, "key", key())).isEqualTo("NOT_ALLOWED");
    }

    /** The second state's officers are told by office and designation alone, and work in their own state. */
    @Test
    void theSecondStateIsNoPartOfTheFirst() {
        assertThat(centre.refusal("{ nodalMatrix(state: 5, first: 5) { nodes { department } } }")).isEqualTo("NOT_ALLOWED");
        assertThat(Api.signedInAs("state.admin").refusal("{ nodalMatrix(state: 2, first: 5) { nodes { department } } }"))
                .isEqualTo("NOT_ALLOWED");
    }
}
