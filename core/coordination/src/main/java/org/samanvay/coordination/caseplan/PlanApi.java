package org.samanvay.coordination.caseplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.caseaction.CaseActionView;
import org.samanvay.coordination.caseaction.CaseActions;
import org.samanvay.coordination.casefile.KnownParticipants;
import org.samanvay.coordination.casepage.CaseView;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.post.Posts;

/** Case plans and safety plans in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class PlanApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Plans plans;

    @Inject
    private SavingPlan saving;

    @Inject
    private CaseActions actions;

    @Inject
    private KnownParticipants participants;

    @Inject
    private Posts posts;

    @Inject
    private HiddenOffices hidden;

    @Description("Plans that your department keeps, and those in which your posts own an item"
            + " / आपके विभाग की योजनाएँ, तथा जिनमें आपके पदों का कार्य है")
    public @NonNull List<@NonNull PlanView> plans(@Source CaseView row) {
        return row.together().of(row.id(), "plans", (cases, q) -> plans.of(cases));
    }

    @Description("Its items: all of them for the department that keeps it, else those of your posts"
            + " / कार्य: योजना रखने वाले विभाग हेतु सभी, अन्यथा आपके पदों के")
    public @NonNull List<@NonNull CaseActionView> items(@Source PlanView plan) {
        Set<UUID> working = current.looking().workingPosts();
        List<CaseActionView> all = plan.together()
                .of("items", ids -> actions.of(ids, plans.kept(ids)::contains))
                .getOrDefault(plan.id(), List.of());
        return plan.keeps()
                ? all
                : all.stream()
                        .filter(action -> working.contains(action.owner().id()))
                        .toList();
    }

    @Description("Its versions, newest first; for the department that keeps it / संस्करण; योजना रखने वाले विभाग हेतु")
    public @NonNull List<@NonNull PlanVersionView> versions(@Source PlanView plan) {
        return plan.keeps()
                ? plan.together().of("versions", plans::versions).getOrDefault(plan.id(), List.of())
                : List.of();
    }

    @Query
    @Description("What is different between two versions of a plan / योजना के दो संस्करणों का अंतर")
    public @NonNull List<@NonNull PlanChange> planChanges(@Id @NonNull UUID plan, int from, int until) {
        return plans.changes(plan, from, until);
    }

    @Query
    @Description("Posts that take part in the case, as far as you know, a hundred at most"
            + " / प्रकरण में सम्मिलित पद, जितने आपको ज्ञात हैं, अधिकतम सौ")
    public @NonNull List<@NonNull PostGlance> caseParticipants(@Id @NonNull UUID caseFile) {
        return posts.findAll(participants.of(kernel.require(current.get(), caseFile))).values().stream()
                .map(card -> PostGlance.of(card, hidden.forCaller()))
                .toList();
    }

    @Mutation
    @Description("Save a plan as its next version / योजना का अगला संस्करण सहेजें")
    public @NonNull PlanView savePlan(
            @Id @NonNull UUID caseFile,
            @NonNull SavedPlan plan,
            @Description("Of the plan that you read; 0 where there is none yet / जो संस्करण पढ़ा; न हो तो 0")
                    @NonNull
                    Integer version,
            @NonNull String idempotencyKey) {
        return plans.require(changes.once(
                Change.of(current.forChange().account(), "savePlan", idempotencyKey, caseFile, plan, version),
                () -> saving.save(caseFile, plan, version)));
    }
}
