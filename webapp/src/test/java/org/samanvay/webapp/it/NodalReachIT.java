package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * The nodal post of a district reads the cases of its department there, and none in which a body takes part that the
 * department keeps apart from it.
 */
@OnLiberty
class NodalReachIT {
    private static final String CASE = "query($id: ID!) { case(id: $id) { number persons(first: 5) { nodes { id } } } }";

    private final Api magistrate = Api.signedInAs("statutory-bodies.dehradun");
    private final Api unit = Api.signedInAs("dcpu.dehradun");
    private final Api committee = Api.signedInAs("cwc.dehradun");

    @Test
    void whatAUnitOfTheDistrictHoldsIsTheMagistratesToRead() {
        SampleCase opened = SampleCase.openedBy(unit);
        assertThat(magistrate.run(CASE, "id", opened.id()).at("/case/number").asText()).isEqualTo(opened.number());
        assertThat(listed(magistrate)).contains(opened.id());
    }

    @Test
    void whatTheCommitteeHoldsIsNot() {
        SampleCase opened = SampleCase.openedBy(committee);
        assertThat(magistrate.refusal(CASE, "id", opened.id())).isEqualTo("NOT_FOUND");
        assertThat(listed(magistrate)).doesNotContain(opened.id());
        assertThat(listed(committee)).contains(opened.id());
        assertThat(String.join("", Everything.answersTo(magistrate, opened))).doesNotContain(opened.number());
    }

    /** Else the committee's work would be read by way of the unit's. */
    @Test
    void whatTheUnitBringsBeforeTheCommitteeEndsToBe() {
        SampleCase opened = SampleCase.openedBy(unit);
        String told = Acts.refer(
                unit,
                opened.id(),
                Acts.onDuty(opened.person(), Samples.firstPostOf(committee), "statutory-bodies.child-before-committee"));
        assertThat(committee.run(CASE, "id", opened.id()).at("/case/number").asText()).isEqualTo(opened.number());
        assertThat(unit.run(CASE, "id", opened.id()).at("/case/number").asText()).isEqualTo(opened.number());
        assertThat(magistrate.refusal(CASE, "id", opened.id())).isEqualTo("NOT_FOUND");
        assertThat(magistrate.refusal("query($id: ID!) { referral(id: $id) { id } }", "id", told)).isEqualTo("NOT_FOUND");
    }

    /** No department but one that says so of its posts: a chief of police reads the cases of the stations. */
    @Test
    void otherDepartmentsNodalPostsReadOn() {
        SampleCase opened = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        assertThat(Api.signedInAs("police.dehradun").run(CASE, "id", opened.id()).at("/case/number").asText())
                .isEqualTo(opened.number());
    }

    private static String listed(Api officer) {
        return officer.text("{ cases(first: 100) { nodes { id } } }");
    }
}
