package org.samanvay.webapp.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Joint action plans: what the departments mean to reach together, and where it stands by what has happened. */
@OnLiberty
class JointPlanIT {
    private static final int HARIDWAR = 50;
    private static final String DISTRICTS = "query($id: ID!) { planDistricts(plan: $id) { district { code } plan count { activities"
            + " done } targets { target present { value amount withheldMonths } } } }";
    private static final String REPORT = "mutation($id: ID!, $progress: Int!, $version: Int!, $key: String!) { reportPlanActivity("
            + "activity: $id, progress: $progress, spent: 4000, version: $version, idempotencyKey: $key)" + SamplePlan.SHOWN + " }";
    private static final String REVIEW = "mutation($id: ID!, $text: String!, $key: String!) { reviewJointPlan(plan: $id, text:"
            + " $text, idempotencyKey: $key)" + SamplePlan.SHOWN + " }";
    private final Api state = Api.signedInAs("welfare.state");
    private final Api district = Api.signedInAs("dpo.haridwar");
    private final String today = Postings.today().toString();

    /** The case that proves it: thirteen districts, and one live case that closes. */
    @Test
    void aStatesPlanRollsUpThirteenDistrictsAndMovesWhenOneCaseCloses() {
        for (int i = 0; i < 5; i++) {
            closed(SampleCase.openedBy(Api.signedInAs("sho.salvan")));
        }
        SampleCase last = SampleCase.openedBy(Api.signedInAs("sho.salvan"));
        String plan = SamplePlan.made(state, null, today);
        String objective = SamplePlan.objective(state, plan, "Cases come to their end");
        SamplePlan.target(state, objective, "cases-closed", 1000);
        String own = SamplePlan.ofDistrict(district, HARIDWAR, firstOfQuarter(), "UK-POLICE-HRD-NODAL");

        JsonNode before = SamplePlan.objectives(state, plan).get(0).at("/targets/0/present");
        JsonNode districts = state.run(DISTRICTS, "id", plan).get("planDistricts");
        assertThat(districts).hasSize(13);
        JsonNode haridwar = of(districts, HARIDWAR);
        assertThat(haridwar.get("plan").asText()).isEqualTo(own);
        assertThat(haridwar.at("/count/activities").asInt()).isEqualTo(1);
        assertThat(Api.signedInAs("police.haridwar")
                        .run("{ worklist(kinds: [PLAN_ACTIVITY], first: 100) { nodes { code act } } }")
                        .at("/worklist/nodes")
                        .findValuesAsText("code"))
                .as("it lies at the post that does it")
                .contains(own);
        assertThat(of(districts, 46).get("plan").isNull()).as("Bageshwar has made none").isTrue();
        assertThat(districts).allSatisfy(each -> assertThat(each.get("targets")).hasSize(1));

        closed(last);
        JsonNode after = SamplePlan.objectives(state, plan).get(0).at("/targets/0/present");
        assertThat(after.get("value").asDouble()).isEqualTo(before.get("value").asDouble() + 1);
        int dehradun = of(state.run(DISTRICTS, "id", plan).get("planDistricts"), 49).at("/targets/0/present/amount").asInt();
        assertThat(dehradun).isLessThanOrEqualTo(after.get("amount").asInt()).isGreaterThanOrEqualTo(6);
    }

    @Test
    void anActivityIsReportedByItsOwnerAndTheReviewKeepsTheFiguresOfItsDay() {
        String plan = SamplePlan.made(district, HARIDWAR, "2031-05-01");
        String objective = SamplePlan.objective(district, plan, "Every referral is acknowledged in time");
        SamplePlan.target(district, objective, "acknowledged-in-time", 90);
        Api owner = Api.signedInAs("labour.haridwar");
        // A nodal post of the district leads the plan, whatever its department.
        Api other = Api.signedInAs("police.haridwar");
        district.run(
                SamplePlan.ACTIVITY,
                "id", objective,
                "activity", SamplePlan.activity("UK-LABOUR-HRD-NODAL", "2031-04-01", "2031-06-30"),
                "key", key());
        JsonNode activity = SamplePlan.objectives(owner, plan).get(0).at("/activities/0");
        assertThat(activity.get("status").asText()).isEqualTo("PLANNED");
        assertThat(activity.get("mayReport").asBoolean()).isTrue();
        String id = activity.get("id").asText();
        assertThat(TestDatabase.one("SELECT p.code FROM outbox o JOIN post p ON p.id = o.to_post WHERE o.subject = '" + id
                        + "' AND o.kind = 'PLAN_ACTIVITY_GIVEN'"))
                .isEqualTo("UK-LABOUR-HRD-NODAL");
        String key = key();
        JsonNode reported = owner.run(REPORT, "id", id, "progress", 100, "version", 1, "key", key).get("reportPlanActivity");
        assertThat(reported.at("/count/done").asInt()).isEqualTo(1);
        assertThat(reported.at("/count/spent").asInt()).isEqualTo(4000);
        assertThat(owner.run(REPORT, "id", id, "progress", 100, "version", 1, "key", key).get("reportPlanActivity"))
                .as("the same key: once")
                .isEqualTo(reported);
        assertThat(owner.refusal(REPORT, "id", id, "progress", 50, "version", 1, "key", key())).isEqualTo("VERSION_CONFLICT");
        assertThat(Api.signedInAs("health.dehradun").refusal(REPORT, "id", id, "progress", 50, "version", 2, "key", key()))
                .isEqualTo("NOT_THE_PLANS_POST");
        other.run(REPORT, "id", id, "progress", 50, "version", 2, "key", key());
        district.run(REVIEW, "id", plan, "text", "On its way", "key", key());
        JsonNode review = district.run(
                        "query($id: ID!) { planReviews(plan: $id) { nodes { text done activities targets { value withheldMonths } } }"
                                + " planSteps(plan: $id) { nodes { kind words } } }",
                        "id", plan);
        assertThat(review.at("/planReviews/nodes/0/activities").asInt()).isEqualTo(1);
        assertThat(review.at("/planReviews/nodes/0/targets")).hasSize(1);
        assertThat(review.at("/planSteps/nodes").findValuesAsText("kind"))
                .containsExactly(
                        "REVIEWED", "ACTIVITY_REPORTED", "ACTIVITY_REPORTED", "ACTIVITY_ADDED", "TARGET_SET", "OBJECTIVE_ADDED",
                        "MADE");
    }

    @Test
    void onlyNodalPostsOfThePlaceOrTheStateWriteAndStrangersKnowNothing() {
        Api station = Api.signedInAs("sho.salvan");
        assertThat(refusalOf(station, SamplePlan.plan(49, "2032-01-01"))).isEqualTo("NOT_THE_PLANS_POST");
        assertThat(refusalOf(district, SamplePlan.plan(null, "2032-01-01"))).isEqualTo("NOT_THE_PLANS_POST");
        assertThat(refusalOf(district, SamplePlan.plan(49, "2032-01-01"))).isEqualTo("NOT_THE_PLANS_POST");
        assertThat(refusalOf(Api.notSignedIn(), SamplePlan.plan(49, "2032-01-01"))).isEqualTo("NOT_SIGNED_IN");
        String plan = SamplePlan.made(state, null, "2032-01-01");
        assertThat(refusalOf(state, SamplePlan.plan(null, "2032-03-31"))).isEqualTo("PLAN_EXISTS");
        assertThat(district.refusal(SamplePlan.OBJECTIVE, "id", plan, "text", "Ours", "key", key()))
                .isEqualTo("NOT_THE_PLANS_POST");
        assertThat(station.refusal(SamplePlan.OBJECTIVES, "id", plan)).isEqualTo("NOT_FOUND");
        assertThat(station.run("{ jointPlans(state: 5) { nodes { id } } }").at("/jointPlans/nodes")).isEmpty();
        String objective = SamplePlan.objective(state, plan, "All departments answer");
        assertThat(state.refusal(
                        SamplePlan.ACTIVITY,
                        "id", objective,
                        "activity", SamplePlan.activity("UK-STATUTORY-BODIES-HRD-CWC", "2032-01-01", "2032-02-01"),
                        "key", key()))
                .isEqualTo("NO_WORK_FOR_INDEPENDENT_BODY");
        Map<String, Object> backwards = SamplePlan.activity("UK-POLICE-HRD-NODAL", "2032-02-01", "2032-01-01");
        assertThat(state.refusal(SamplePlan.ACTIVITY, "id", objective, "activity", backwards, "key", key()))
                .isEqualTo("INVALID_ARGUMENT");
        assertThat(state.refusal(SamplePlan.OBJECTIVE, "id", plan, "text", "Call 98123 45670 first", "key", key()))
                .isEqualTo("PERSONAL_DETAIL");
        assertThat(state.refusal(
                        SamplePlan.TARGET,
                        "id", objective,
                        "target", Map.of("indicator", "convictions", "target", 5),
                        "key", key()))
                .isEqualTo("INVALID_ARGUMENT");
    }

    private static String refusalOf(Api officer, Map<String, Object> plan) {
        return officer.refusal(SamplePlan.MAKE, "plan", plan, "key", key());
    }

    private static void closed(SampleCase opened) {
        opened.close(Api.signedInAs("sho.salvan"));
    }

    private static String firstOfQuarter() {
        LocalDate month = Postings.today().withDayOfMonth(1);
        return month.minusMonths((month.getMonthValue() - 1) % 3).toString();
    }

    private static JsonNode of(JsonNode districts, int code) {
        for (JsonNode each : districts) {
            if (each.at("/district/code").asInt() == code) {
                return each;
            }
        }
        throw new AssertionError("no district " + code);
    }
}
