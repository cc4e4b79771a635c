package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.DepartmentDefinition;

/** Administrators find every rule, and who compared it with the law. */
@OnLiberty
class LawRuleIT {
    private static final String DEPARTMENT = "labour";
    private static final String DUTY = "POCSO-19-1-LAB";
    private static final String READ = "query($department: String, $settled: Boolean, $first: Int, $after: String) {"
            + " lawRules(department: $department, settled: $settled, first: $first, after: $after) { nodes {"
            + " department duty { code kind section } checkedBy settled mine comparisons { by source textHash readOn } }"
            + " pageInfo { hasNextPage endCursor } } }";

    private final Api state = Api.signedInAs("state.admin");
    private final Api platform = Api.signedInAs("platform.admin");

    @AfterEach
    void comparedByNobody() throws SQLException {
        TestDatabase.run("DELETE FROM law_check WHERE code = '" + DUTY + "'");
    }

    @Test
    void everyRuleIsListedOnceByDepartmentAndCode() {
        List<String> places = new ArrayList<>();
        String after = null;
        do {
            JsonNode page = state.run(READ, "first", 20, "after", after).get("lawRules");
            page.get("nodes").forEach(rule -> places.add(rule.get("department").asText() + " " + rule.at("/duty/code").asText()));
            after = page.at("/pageInfo/hasNextPage").asBoolean() ? page.at("/pageInfo/endCursor").asText() : null;
        } while (after != null);
        assertThat(places).isSorted().doesNotHaveDuplicates();
        assertThat(places)
                .hasSize(Everything.DEFINITIONS.departments().stream()
                        .map(DepartmentDefinition::duties)
                        .mapToInt(List::size)
                        .sum());
    }

    @Test
    void whoComparedARuleIsToldWithWhatWasReadAndTwoPersonsSettleIt() {
        assertThat(rule(state).get("comparisons")).isEmpty();
        state.run(Duties.CHECK, "department", DEPARTMENT, "duty", DUTY, "key", key());
        JsonNode compared = rule(state);
        assertThat(compared.at("/comparisons/0").toString())
                .isEqualTo("{\"by\":\"Administrator, Uttarakhand\",\"source\":\"Gazette of India\",\"textHash\":\"" + "a".repeat(64)
                        + "\",\"readOn\":\"2026-11-01\"}");
        assertThat(compared.get("mine").asBoolean()).isTrue();
        assertThat(rule(platform).get("mine").asBoolean()).isFalse();
        assertThat(settled(false)).contains(DUTY);
        platform.run(Duties.CHECK, "department", DEPARTMENT, "duty", DUTY, "key", key());
        assertThat(rule(state).get("checkedBy").asInt()).isEqualTo(2);
        assertThat(rule(state).get("settled").asBoolean()).isTrue();
        assertThat(settled(true)).containsExactly(DUTY);
        assertThat(settled(false)).doesNotContain(DUTY);
    }

    @Test
    void nobodyElseReadsWhoComparedWhat() {
        assertThat(Api.signedInAs("sho.salvan").refusal(READ)).isEqualTo("NOT_ALLOWED");
        assertThat(Api.notSignedIn().refusal(READ)).isEqualTo("NOT_SIGNED_IN");
        assertThat(state.refusal(READ, "first", 101)).isEqualTo("INVALID_PAGE");
    }

    private static JsonNode rule(Api administrator) {
        for (JsonNode rule : administrator.run(READ, "department", DEPARTMENT).at("/lawRules/nodes")) {
            if (rule.at("/duty/code").asText().equals(DUTY)) {
                return rule;
            }
        }
        throw new AssertionError("no rule " + DUTY);
    }

    private List<String> settled(boolean settled) {
        return state.run(READ, "department", DEPARTMENT, "settled", settled).get("lawRules").findValuesAsText("code");
    }
}
