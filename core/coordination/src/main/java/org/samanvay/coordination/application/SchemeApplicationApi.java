package org.samanvay.coordination.application;

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
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.application.SchemeApplicationView.ApplicationStep;
import org.samanvay.coordination.casepage.CaseView;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.page.Page;

/** Applications for schemes in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class SchemeApplicationApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private Applying applying;

    @Inject
    private Answering answering;

    @Inject
    private SchemeApplications applications;

    @Inject
    private ApplicationHistory history;

    @Description("Applications of or to your department in this case / इस प्रकरण में आपके विभाग के आवेदन")
    public @NonNull SchemeApplicationConnection schemeApplications(
            @Source CaseView row, @Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first, after);
        record Asked(String relation, Page page) {}
        return SchemeApplicationConnection.of(page.slice(
                row.together()
                        .of(row.id(), new Asked("schemeApplications", page), (cases, q) -> applications.of(cases, q.page())),
                application -> application.id().toString()));
    }

    @Description("Steps in their order, 100 at most / क्रमवार चरण, अधिकतम 100")
    public @NonNull List<@NonNull ApplicationStep> steps(@Source SchemeApplicationView row) {
        return history.of(row);
    }

    @Query
    @Description("Applications that your departments decide or have made, newest first"
            + " / आपके विभागों द्वारा निर्णीत होने वाले या किए गए आवेदन")
    public @NonNull SchemeApplicationConnection schemeApplicationList(
            @Nullable List<ApplicationStatus> statuses,
            @Nullable Boolean late,
            @Nullable Integer first,
            @Nullable String after) {
        Page page = Page.of(first, after);
        return SchemeApplicationConnection.of(page.slice(
                applications.list(ApplicationStatus.chosen(statuses), Boolean.TRUE.equals(late), page),
                application -> application.id().toString()));
    }

    @Mutation
    @Description("Apply for a scheme from a case / प्रकरण से योजना हेतु आवेदन करें")
    public @NonNull SchemeApplicationView applyForScheme(
            @Id @NonNull UUID caseFile, @NonNull NewSchemeApplication application, @NonNull String idempotencyKey) {
        return change(
                "applyForScheme", idempotencyKey, () -> applying.apply(caseFile, application), caseFile, application);
    }

    @Mutation
    @Description("Sanction or reject / स्वीकृत या अस्वीकृत करें")
    public @NonNull SchemeApplicationView decideSchemeApplication(
            @Id @NonNull UUID application,
            @NonNull Integer version,
            @NonNull SchemeDecision decision,
            @NonNull String idempotencyKey) {
        return change(
                "decideSchemeApplication",
                idempotencyKey,
                () -> answering.decide(application, version, decision),
                application,
                version,
                decision);
    }

    @Mutation
    @Description("Note what was paid or handed over / भुगतान या वितरण दर्ज करें")
    public @NonNull SchemeApplicationView noteSchemePayment(
            @Id @NonNull UUID application,
            @NonNull Integer version,
            @NonNull SchemePayment payment,
            @NonNull String idempotencyKey) {
        return change(
                "noteSchemePayment",
                idempotencyKey,
                () -> answering.pay(application, version, payment),
                application,
                version,
                payment);
    }

    @Mutation
    @Description("Appeal against a rejection; a reason is not needed / अस्वीकृति के विरुद्ध अपील; कारण आवश्यक नहीं")
    public @NonNull SchemeApplicationView appealSchemeDecision(
            @Id @NonNull UUID application,
            @NonNull Integer version,
            @Nullable String reason,
            @NonNull String idempotencyKey) {
        return change(
                "appealSchemeDecision",
                idempotencyKey,
                () -> answering.appeal(application, version, reason == null ? "" : reason),
                application,
                version,
                reason);
    }

    @Mutation
    @Description("Withdraw an application, as the person wishes / व्यक्ति की इच्छा से आवेदन वापस लें")
    public @NonNull SchemeApplicationView withdrawSchemeApplication(
            @Id @NonNull UUID application, @NonNull Integer version, @NonNull String idempotencyKey) {
        return change(
                "withdrawSchemeApplication",
                idempotencyKey,
                () -> answering.withdraw(application, version),
                application,
                version);
    }

    private SchemeApplicationView change(
            String operation, String key, Supplier<UUID> work, @Nullable Object... arguments) {
        UUID changed = changes.once(Change.of(current.forChange().account(), operation, key, arguments), work);
        return applications.require(changed);
    }
}
