package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;
import static org.samanvay.webapp.it.InterstateActs.TOLD;
import static org.samanvay.webapp.it.OtherState.CENTRE_SERVICE;
import static org.samanvay.webapp.it.OtherState.SEARCH_SERVICE;
import static org.samanvay.webapp.it.OtherState.UTTAR_PRADESH;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a state lays down about referrals from others: by its own administrator, of services that departments give. */
class JointRulesIT {
    @BeforeAll
    static void twoStates() {
        OtherState.atWork();
    }

    @AfterAll
    static void asItWas() {
        OtherState.rest();
    }

    @Test
    void whatAStateOpensIsItsAdministratorsToSay() {
        Map<String, Object> rules = OtherState.rules(List.of(CENTRE_SERVICE));
        assertThat(Api.signedInAs("state.admin").refusal(OtherState.RULES, "rules", rules, "key", key()))
                .as("of another state")
                .isEqualTo("NOT_ALLOWED");
        rules.put("state", Departments.UTTARAKHAND);
        rules.put("services", List.of("women-child-welfare.counselling"));
        assertThat(TOLD.apply(rules)).as("no department gives that to other states").isEqualTo("rules.services");
        rules.put("services", List.of());
        rules.put("longestDays", 20);
        assertThat(TOLD.apply(rules)).isEqualTo("rules.days");
        assertThat(laidDown(Departments.UTTARAKHAND).get("orderNumber").isNull())
                .as("a proposal until an order lays it down")
                .isTrue();
    }

    /** The administrator does not see it meanwhile, and so cannot name it among what is to stand. */
    @Test
    void whatADepartmentGaveOtherStatesReturnsWithIt() {
        Departments.restore(UTTAR_PRADESH, "police", false);
        assertThat(services()).extracting(JsonNode::asText).containsExactly(CENTRE_SERVICE);
        OtherState.lay(OtherState.rules(List.of(CENTRE_SERVICE)));
        Departments.restore(UTTAR_PRADESH, "police", true);
        assertThat(services()).extracting(JsonNode::asText).containsExactly(SEARCH_SERVICE, CENTRE_SERVICE);
        OtherState.lay(OtherState.rules(List.of(CENTRE_SERVICE)));
        assertThat(services())
                .as("in sight and not named: shut")
                .extracting(JsonNode::asText)
                .containsExactly(CENTRE_SERVICE);
        OtherState.lay(OtherState.rules(List.of(CENTRE_SERVICE, SEARCH_SERVICE)));
    }

    private static JsonNode services() {
        return laidDown(UTTAR_PRADESH).get("services");
    }

    private static JsonNode laidDown(int state) {
        return Api.signedInAs("platform.admin")
                .run("query($state: Int!) { jointRules(state: $state) { services orderNumber } }", "state", state)
                .get("jointRules");
    }
}
