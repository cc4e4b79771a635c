package org.samanvay.coordination.meeting;

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
import org.samanvay.coordination.page.Page;

/** Decisions in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class DecisionApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Decisions decisions;

    @Inject
    private Deciding deciding;

    @Inject
    private Compliance compliance;

    @Inject
    private Changes changes;

    @Query
    @Description("Decisions of your meetings and of your posts, newest first / आपकी बैठकों और पदों के निर्णय")
    public @NonNull DecisionConnection decisions(
            @Id @Nullable UUID meeting,
            @Nullable Integer district,
            @Nullable DecisionStatus status,
            @Nullable Boolean mine,
            @Nullable Boolean late,
            @Nullable Integer first,
            @Nullable String after) {
        Decisions.Filter filter = new Decisions.Filter(
                meeting, district, status, Boolean.TRUE.equals(mine), Boolean.TRUE.equals(late));
        return DecisionConnection.of(decisions.page(filter, Page.of(first, after)));
    }

    @Query
    @Description("One decision / एक निर्णय")
    public @NonNull DecisionView decision(@Id @NonNull UUID id) {
        return decisions.require(id);
    }

    @Query
    @Description("Of each department the share of decisions carried out on time / प्रत्येक विभाग द्वारा समय पर निर्णय-अनुपालन")
    public @NonNull List<@NonNull DepartmentCompliance> decisionCompliance(int state, @Nullable Integer district) {
        return compliance.of(state, district);
    }

    @Mutation
    @Description("Note a decision of a meeting that was held: owner, day and words without personal details"
            + " / हुई बैठक का निर्णय दर्ज करें: उत्तरदायी पद, समय-सीमा, बिना व्यक्तिगत विवरण")
    public @NonNull DecisionView makeDecision(
            @Id @NonNull UUID meeting, @NonNull NewDecision decision, @NonNull String idempotencyKey) {
        return change("makeDecision", idempotencyKey, () -> deciding.decide(meeting, decision), meeting, decision);
    }

    @Mutation
    @Description("Report a decision carried out, with where the evidence is held / निर्णय-पालन की आख्या, साक्ष्य सहित")
    public @NonNull DecisionView reportDecision(
            @Id @NonNull UUID decision,
            @NonNull Evidence evidence,
            @NonNull Integer version,
            @NonNull String idempotencyKey) {
        return change(
                "reportDecision",
                idempotencyKey,
                () -> deciding.report(decision, evidence, version),
                decision,
                evidence,
                version);
    }

    @Mutation
    @Description("Verify the evidence and close the decision; never its owner / साक्ष्य सत्यापित कर निर्णय बंद करें; उत्तरदायी पद स्वयं नहीं")
    public @NonNull DecisionView verifyDecision(
            @Id @NonNull UUID decision, @NonNull Integer version, @NonNull String idempotencyKey) {
        return change(
                "verifyDecision", idempotencyKey, () -> deciding.verify(decision, version), decision, version);
    }

    @Mutation
    @Description("Send the evidence back; the decision is open again / साक्ष्य वापस करें; निर्णय पुनः लंबित")
    public @NonNull DecisionView sendDecisionBack(
            @Id @NonNull UUID decision,
            @NonNull SendBackReason reason,
            @NonNull Integer version,
            @NonNull String idempotencyKey) {
        return change(
                "sendDecisionBack",
                idempotencyKey,
                () -> deciding.sendBack(decision, reason, version),
                decision,
                reason,
                version);
    }

    private DecisionView change(String operation, String key, Supplier<UUID> work, @Nullable Object... arguments) {
        return decisions.require(
                changes.once(Change.of(current.forChange().account(), operation, key, arguments), work));
    }
}
