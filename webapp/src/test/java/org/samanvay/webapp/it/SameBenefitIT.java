package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Help after a birth comes from the construction workers' board or from Matru Vandana. That it was asked for at both is
 * seen by both, and refused by neither: whether the one excludes the other is for the authority to say.
 */
@OnLiberty
class SameBenefitIT {
    private static final String BOARD = "labour.construction-maternity-help";
    private static final String MATRU_VANDANA = "women-child-welfare.matru-vandana";
    private static final String FIELDS = " { id version status scheme sameBenefit { department appliedAt } }";
    private static final String APPLY = "mutation($case: ID!, $application: NewSchemeApplicationInput!, $key: String!) {"
            + " applyForScheme(caseFile: $case, application: $application, idempotencyKey: $key)" + FIELDS + " }";
    private static final String WITHDRAW = "mutation($id: ID!, $version: Int!, $key: String!) {"
            + " withdrawSchemeApplication(application: $id, version: $version, idempotencyKey: $key) { id } }";
    private static final String REJECT = "mutation($id: ID!, $version: Int!, $decision: SchemeDecisionInput!, $key:"
            + " String!) { decideSchemeApplication(application: $id, version: $version, decision: $decision,"
            + " idempotencyKey: $key) { id } }";
    private static final String IN_CASE =
            "query($id: ID!) { case(id: $id) { schemeApplications(first: 50) { nodes" + FIELDS + " } } }";
    private static final String LIST = "{ schemeApplicationList(first: 100) { nodes" + FIELDS + " } }";

    private static Api station;
    private static Api labour;
    private static Api centre;

    private SampleCase opened;

    @BeforeAll
    static void officers() {
        station = Api.signedInAs("sho.salvan");
        labour = Api.signedInAs("labour.dehradun");
        centre = Api.signedInAs("osc.dehradun");
    }

    @BeforeEach
    void aCaseWithBothDepartments() {
        opened = SampleCase.openedBy(station);
        refer(station, opened, labour, "labour");
        refer(station, opened, centre, "women-child-welfare");
    }

    @Test
    void bothAuthoritiesSeeThatItWasAppliedForTwiceAndNeitherSeesTheOthersApplication() {
        JsonNode first = apply(station, BOARD);
        assertThat(first.get("sameBenefit").isNull()).isTrue();
        JsonNode second = apply(centre, MATRU_VANDANA);
        assertThat(second.at("/sameBenefit/department").asText()).isEqualTo("labour");
        assertThat(second.at("/sameBenefit/appliedAt").isTextual()).isTrue();
        JsonNode seenByLabour = inCase(labour);
        assertThat(seenByLabour.findValuesAsText("scheme")).containsExactly(BOARD);
        assertThat(seenByLabour.at("/0/sameBenefit/department").asText()).isEqualTo("women-child-welfare");
        assertThat(inCase(centre).findValuesAsText("scheme")).containsExactly(MATRU_VANDANA);
        assertThat(listed(labour, first).at("/sameBenefit/department").asText()).isEqualTo("women-child-welfare");
    }

    @Test
    void whatWasWithdrawnOrRejectedIsNoLongerApplyingTwice() {
        JsonNode first = apply(station, BOARD);
        JsonNode second = apply(centre, MATRU_VANDANA);
        centre.run(WITHDRAW, "id", second.get("id").asText(), "version", second.get("version").asInt(), "key", key());
        assertThat(inCase(labour).at("/0/sameBenefit").isNull()).isTrue();
        JsonNode again = apply(centre, MATRU_VANDANA);
        assertThat(again.at("/sameBenefit/department").asText()).isEqualTo("labour");
        labour.run(
                REJECT,
                "id", first.get("id").asText(),
                "version", first.get("version").asInt(),
                "decision", Map.of("sanctioned", false, "reference", "B-1", "reason", "Drawn elsewhere"),
                "key", key());
        assertThat(inCase(centre).at("/0/sameBenefit").isNull()).isTrue();
    }

    @Test
    void oneSchemeIsNotAppliedForASecondTimeThroughAnotherDepartment() {
        apply(station, BOARD);
        refer(centre, opened, labour, "labour");
        for (Api another : List.of(labour, centre)) {
            JsonNode error = refusal(another, BOARD);
            assertThat(error.get("code").asText()).isEqualTo("ALREADY_APPLIED");
            assertThat(error.at("/arguments/field").asText()).isEqualTo("application.scheme");
            assertThat(error.get("messageHi").asText()).isNotBlank();
        }
    }

    @Test
    void whoDidNotReferHerThereIsNotEvenToldThatSheAppliedThere() {
        apply(station, BOARD);
        assertThat(refusal(centre, BOARD).get("code").asText()).isEqualTo("REFERRAL_NEEDED");
    }

    @Test
    void neitherAnotherBenefitNorAnotherPersonIsFlagged() {
        apply(station, BOARD);
        assertThat(apply(centre, "women-child-welfare.mahalaxmi-kit").get("sameBenefit").isNull()).isTrue();
        SampleCase another = SampleCase.openedBy(station);
        refer(station, another, centre, "women-child-welfare");
        JsonNode hers = centre.run(
                        APPLY, "case", another.id(), "application", application(another.person(), MATRU_VANDANA), "key", key())
                .get("applyForScheme");
        assertThat(hers.get("sameBenefit").isNull()).isTrue();
    }

    private static void refer(Api sender, SampleCase of, Api receiver, String department) {
        Acts.refer(
                sender, of.id(), Acts.onDuty(of.person(), Samples.firstPostOf(receiver), Officers.serviceOf(department)));
    }

    private JsonNode apply(Api officer, String scheme) {
        return officer.run(APPLY, "case", opened.id(), "application", application(opened.person(), scheme), "key", key())
                .get("applyForScheme");
    }

    private JsonNode refusal(Api officer, String scheme) {
        return officer.firstError(APPLY, "case", opened.id(), "application", application(opened.person(), scheme), "key", key())
                .get("extensions");
    }

    private static Map<String, Object> application(String person, String scheme) {
        return Map.of("person", person, "scheme", scheme, "papers", List.of());
    }

    private JsonNode inCase(Api officer) {
        return officer.run(IN_CASE, "id", opened.id()).at("/case/schemeApplications/nodes");
    }

    private static JsonNode listed(Api officer, JsonNode application) {
        for (JsonNode node : officer.run(LIST).at("/schemeApplicationList/nodes")) {
            if (node.get("id").equals(application.get("id"))) {
                return node;
            }
        }
        throw new AssertionError("not in the list");
    }
}
