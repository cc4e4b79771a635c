package org.samanvay.coordination.jointplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.indicator.IndicatorMeasures;
import org.samanvay.coordination.page.Page;

/** Joint action plans in GraphQL. Each mutation answers with the plan. */
@GraphQLApi
@ApplicationScoped
public class JointPlanApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Plans plans;

    @Inject
    private PlanHistory history;

    @Inject
    private WritingPlans writing;

    @Inject
    private WritingActivities activities;

    @Inject
    private IndicatorMeasures measures;

    @Inject
    private Changes changes;

    @Query
    @Description("Joint action plans of a state and its districts, newest first / राज्य और जिलों की संयुक्त कार्ययोजनाएँ")
    public @NonNull JointPlanConnection jointPlans(
            int state, @Nullable Integer district, @Nullable Integer first, @Nullable String after) {
        return JointPlanConnection.of(plans.page(state, district, Page.of(first, after)));
    }

    @Query
    @Description("One joint action plan / एक संयुक्त कार्ययोजना")
    public @NonNull JointPlanView jointPlan(@Id @NonNull UUID id) {
        return plans.require(id);
    }

    @Query
    @Description("A plan's objectives with targets, where they stand, and activities / योजना के उद्देश्य, लक्ष्य, स्थिति और गतिविधियाँ")
    public @NonNull List<@NonNull PlanObjectiveView> planObjectives(@Id @NonNull UUID plan) {
        return plans.objectives(plans.require(plan));
    }

    @Query
    @Description("How the state's plan stands in each district / प्रत्येक जिले में राज्य की योजना की स्थिति")
    public @NonNull List<@NonNull PlanDistrictView> planDistricts(@Id @NonNull UUID plan) {
        return plans.districts(plans.require(plan));
    }

    @Query
    @Description("What was done to a plan, newest first / योजना में क्या-क्या किया गया")
    public @NonNull PlanStepConnection planSteps(@Id @NonNull UUID plan, @Nullable Integer first, @Nullable String after) {
        return PlanStepConnection.of(history.steps(plans.require(plan).id(), Page.of(first, after)));
    }

    @Query
    @Description("Reviews of a plan, newest first / योजना की समीक्षाएँ")
    public @NonNull PlanReviewConnection planReviews(
            @Id @NonNull UUID plan, @Nullable Integer first, @Nullable String after) {
        return PlanReviewConnection.of(history.reviews(plans.require(plan).id(), Page.of(first, after)));
    }

    @Mutation
    @Description("Make a plan for the period in which a day lies / जिस अवधि में दिन है उसकी योजना बनाएँ")
    public @NonNull JointPlanView makeJointPlan(@NonNull NewJointPlan plan, @NonNull String idempotencyKey) {
        return change("makeJointPlan", idempotencyKey, () -> writing.make(plan), plan);
    }

    @Mutation
    @Description("Add an objective, without anything that tells who a person is / उद्देश्य जोड़ें; किसी व्यक्ति की पहचान न लिखें")
    public @NonNull JointPlanView addPlanObjective(
            @Id @NonNull UUID plan, @NonNull String text, @NonNull String idempotencyKey) {
        return change("addPlanObjective", idempotencyKey, () -> writing.addObjective(plan, text), plan, text);
    }

    @Mutation("setPlanTarget")
    @Description("Set by which indicator an objective is measured and what is to be reached / उद्देश्य का सूचक और लक्ष्य तय करें")
    public @NonNull JointPlanView setPlanTarget(
            @Id @NonNull UUID objective, @NonNull NewPlanTarget target, @NonNull String idempotencyKey) {
        measures.bringUpToDate();
        return change("setPlanTarget", idempotencyKey, () -> writing.setTarget(objective, target), objective, target);
    }

    @Mutation
    @Description("Give a post something to do for an objective / उद्देश्य हेतु पद को गतिविधि दें")
    public @NonNull JointPlanView addPlanActivity(
            @Id @NonNull UUID objective, @NonNull NewPlanActivity activity, @NonNull String idempotencyKey) {
        return change(
                "addPlanActivity", idempotencyKey, () -> activities.addActivity(objective, activity), objective, activity);
    }

    @Mutation
    @Description("Change an activity's words, post, days or money / गतिविधि का विवरण, पद, तिथि या बजट बदलें")
    public @NonNull JointPlanView changePlanActivity(
            @Id @NonNull UUID activity,
            @NonNull NewPlanActivity change,
            int version,
            @NonNull String idempotencyKey) {
        return change(
                "changePlanActivity",
                idempotencyKey,
                () -> activities.changeActivity(activity, change, version),
                activity,
                change,
                version);
    }

    @Mutation
    @Description("Say how far an activity is and what was spent / गतिविधि की प्रगति और व्यय बताएँ")
    public @NonNull JointPlanView reportPlanActivity(
            @Id @NonNull UUID activity,
            int progress,
            @Nullable Integer spent,
            int version,
            @NonNull String idempotencyKey) {
        return change(
                "reportPlanActivity",
                idempotencyKey,
                () -> activities.report(activity, progress, spent, version),
                activity,
                progress,
                spent,
                version);
    }

    @Mutation
    @Description("Drop an activity; it stays to be seen / गतिविधि हटाएँ; वह दिखती रहेगी")
    public @NonNull JointPlanView dropPlanActivity(
            @Id @NonNull UUID activity, int version, @NonNull String idempotencyKey) {
        return change("dropPlanActivity", idempotencyKey, () -> activities.drop(activity, version), activity, version);
    }

    @Mutation
    @Description("Review a plan; the figures of the day are kept with it / योजना की समीक्षा करें; उस दिन के आँकड़े रखे जाते हैं")
    public @NonNull JointPlanView reviewJointPlan(
            @Id @NonNull UUID plan, @NonNull String text, @NonNull String idempotencyKey) {
        measures.bringUpToDate();
        return change("reviewJointPlan", idempotencyKey, () -> writing.review(plan, text), plan, text);
    }

    private JointPlanView change(String operation, String key, Supplier<UUID> work, @Nullable Object... arguments) {
        return plans.require(changes.once(Change.of(current.forChange().account(), operation, key, arguments), work));
    }
}
