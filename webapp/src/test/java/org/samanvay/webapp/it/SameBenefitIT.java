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
        Schemes.refer(station, opened, labour, "labour");
        Schemes.refer(station, opened, centre, "women-child-welfare");
    }

    @Test
    void bothAuthoritiesSeeThatItWasAppliedForTwiceAndNeitherSeesTheOthersApplication() {
        JsonNode first = Schemes.apply(station, opened, BOARD);
        assertThat(first.get("sameBenefit").isNull()).isTrue();
        JsonNode second = Schemes.apply(centre, opened, MATRU_VANDANA);
        assertThat(second.at("/sameBenefit/department").asText()).isEqualTo("labour");
        assertThat(second.at("/sameBenefit/appliedAt").isTextual()).isTrue();
        JsonNode seenByLabour = Schemes.inCase(labour, opened);
        assertThat(seenByLabour.findValuesAsText("scheme")).containsExactly(BOARD);
        assertThat(seenByLabour.at("/0/sameBenefit/department").asText()).isEqualTo("women-child-welfare");
        assertThat(Schemes.inCase(centre, opened).findValuesAsText("scheme")).containsExactly(MATRU_VANDANA);
        assertThat(listed(labour, first).at("/sameBenefit/department").asText()).isEqualTo("women-child-welfare");
    }

    @Test
    void whatWasWithdrawnOrRejectedIsNoLongerApplyingTwice() {
        JsonNode first = Schemes.apply(station, opened, BOARD);
        JsonNode second = Schemes.apply(centre, opened, MATRU_VANDANA);
        centre.run(Schemes.WITHDRAW, "id", second.get("id").asText(), "version", second.get("version").asInt(), "key", key());
        assertThat(Schemes.inCase(labour, opened).at("/0/sameBenefit").isNull()).isTrue();
        JsonNode again = Schemes.apply(centre, opened, MATRU_VANDANA);
        assertThat(again.at("/sameBenefit/department").asText()).isEqualTo("labour");
        labour.run(
                Schemes.DECIDE,
                "id", first.get("id").asText(),
                "version", first.get("version").asInt(),
                "decision", Map.of("sanctioned", false, "reference", "B-1", "reason", "Drawn elsewhere"),
                "key", key());
        assertThat(Schemes.inCase(centre, opened).at("/0/sameBenefit").isNull()).isTrue();
    }

    @Test
    void oneSchemeIsNotAppliedForASecondTimeThroughAnotherDepartment() {
        Schemes.apply(station, opened, BOARD);
        Schemes.refer(centre, opened, labour, "labour");
        for (Api another : List.of(labour, centre)) {
            JsonNode error = refusal(another, BOARD);
            assertThat(error.get("code").asText()).isEqualTo("ALREADY_APPLIED");
            assertThat(error.at("/arguments/field").asText()).isEqualTo("application.scheme");
            assertThat(error.get("messageHi").asText()).isNotBlank();
        }
    }

    @Test
    void whoDidNotReferHerThereIsNotEvenToldThatSheAppliedThere() {
        Schemes.apply(station, opened, BOARD);
        assertThat(refusal(centre, BOARD).get("code").asText()).isEqualTo("REFERRAL_NEEDED");
    }

    @Test
    void neitherAnotherBenefitNorAnotherPersonIsFlagged() {
        Schemes.apply(station, opened, BOARD);
        assertThat(Schemes.apply(centre, opened, "women-child-welfare.mahalaxmi-kit").get("sameBenefit").isNull()).isTrue();
        SampleCase another = SampleCase.openedBy(station);
        Schemes.refer(station, another, centre, "women-child-welfare");
        JsonNode hers = Schemes.apply(centre, another, MATRU_VANDANA);
        assertThat(hers.get("sameBenefit").isNull()).isTrue();
    }

    private JsonNode refusal(Api officer, String scheme) {
        return officer.firstError(Schemes.APPLY, Schemes.application(opened, scheme)).get("extensions");
    }

    private static JsonNode listed(Api officer, JsonNode application) {
        for (JsonNode node : officer.run(Schemes.LIST).at("/schemeApplicationList/nodes")) {
            if (node.get("id").equals(application.get("id"))) {
                return node;
            }
        }
        throw new AssertionError("not in the list");
    }
}
