package org.samanvay.webapp.it;

import static org.samanvay.webapp.it.Api.key;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A joint action plan, as nodal officers make one. */
public final class SamplePlan {
    static final String SHOWN = " { id district starts ends mayWrite count { activities done overdue budget spent } }";
    static final String MAKE =
            "mutation($plan: NewJointPlanInput!, $key: String!) { makeJointPlan(plan: $plan, idempotencyKey: $key)" + SHOWN + " }";
    static final String OBJECTIVE = "mutation($id: ID!, $text: String!, $key: String!) { addPlanObjective(plan: $id, text: $text,"
            + " idempotencyKey: $key)" + SHOWN + " }";
    static final String TARGET = "mutation($id: ID!, $target: NewPlanTargetInput!, $key: String!) { setPlanTarget(objective: $id,"
            + " target: $target, idempotencyKey: $key)" + SHOWN + " }";
    static final String ACTIVITY = "mutation($id: ID!, $activity: NewPlanActivityInput!, $key: String!) { addPlanActivity("
            + "objective: $id, activity: $activity, idempotencyKey: $key)" + SHOWN + " }";
    static final String OBJECTIVES = "query($id: ID!) { planObjectives(plan: $id) { id number text targets { id indicator baseline"
            + " target present { value amount withheldMonths } reached } activities { id text status progress budget spent mayReport"
            + " version owner { code department } } } }";

    private SamplePlan() {}

    /** @param day of the period; each test takes a year of its own */
    static Map<String, Object> plan(@Nullable Integer district, String day) {
        Map<String, Object> plan = new LinkedHashMap<>(Map.of("state", 5, "period", "QUARTER", "day", day));
        plan.put("district", district);
        return plan;
    }

    static String made(Api officer, @Nullable Integer district, String day) {
        return officer.run(MAKE, "plan", plan(district, day), "key", key()).at("/makeJointPlan/id").asText();
    }

    /** @return the objective */
    static String objective(Api officer, String plan, String text) {
        officer.run(OBJECTIVE, "id", plan, "text", text, "key", key());
        JsonNode objectives = objectives(officer, plan);
        return objectives.get(objectives.size() - 1).get("id").asText();
    }

    static void target(Api officer, String objective, String indicator, double target) {
        officer.run(TARGET, "id", objective, "target", Map.of("indicator", indicator, "target", target), "key", key());
    }

    static Map<String, Object> activity(String owner, String starts, String due) {
        return new LinkedHashMap<>(Map.of(
                "text", "Hold a meeting of all stations every week",
                "owner", Acts.post(owner),
                "startsOn", starts,
                "dueOn", due,
                "budget", 50_000));
    }

    static JsonNode objectives(Api officer, String plan) {
        return officer.run(OBJECTIVES, "id", plan).get("planObjectives");
    }

    /** A plan with an objective, a target and an activity of the post; the same one again where it was made before. */
    public static String ofDistrict(Api officer, int district, String day, String owner) {
        JsonNode known = officer.run(
                        "query($district: Int) { jointPlans(state: 5, district: $district, first: 100) { nodes { id starts } } }",
                        "district", district)
                .at("/jointPlans/nodes");
        for (JsonNode each : known) {
            if (each.get("starts").asText().equals(day)) {
                return each.get("id").asText();
            }
        }
        String plan = made(officer, district, day);
        String objective = objective(officer, plan, "Every referral is acknowledged in time");
        target(officer, objective, "acknowledged-in-time", 95);
        officer.run(ACTIVITY, "id", objective, "activity", activity(owner, day, LocalDate.parse(day).plusMonths(2).toString()), "key", key());
        return plan;
    }
}
