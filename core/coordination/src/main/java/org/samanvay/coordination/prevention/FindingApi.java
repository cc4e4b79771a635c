package org.samanvay.coordination.prevention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.establishment.EstablishmentLists;
import org.samanvay.coordination.establishment.EstablishmentView;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.post.PostGlance;

/** Findings in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class FindingApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Findings findings;

    @Inject
    private Referees referees;

    @Inject
    private DecidingFindings deciding;

    @Inject
    private EstablishmentLists establishments;

    @Inject
    private Changes changes;

    @Query
    @Description("What rules of prevention found, for your posts to decide, newest first / आपके पदों के निर्णय हेतु निवारक निष्कर्ष")
    public @NonNull FindingConnection findings(
            @Nullable FindingFilter filter, @Nullable Integer first, @Nullable String after) {
        return FindingConnection.of(findings.page(filter == null ? FindingFilter.ALL : filter, Page.of(first, after)));
    }

    @Query
    @Description("One finding / एक निष्कर्ष")
    public @NonNull FindingView finding(@Id @NonNull UUID id) {
        return findings.require(id);
    }

    @Query
    @Description("The posts to whom a finding may be handed on / निष्कर्ष किन पदों को आगे भेजा जा सकता है")
    public @NonNull List<@NonNull PostGlance> findingReferees(@Id @NonNull UUID finding) {
        return referees.of(finding);
    }

    @Query
    @Description("What came of the findings that you see, rule by rule / नियमवार निष्कर्षों का परिणाम")
    public @NonNull List<@NonNull FindingOutcomes> findingOutcomes() {
        return findings.outcomes();
    }

    @Description("The establishment that was found; null where it is about a child / प्रतिष्ठान")
    public @Nullable EstablishmentView establishment(@Source FindingView finding) {
        return finding.establishmentId() == null
                ? null
                : finding.together()
                        .of("establishment", establishments::findAll)
                        .get(finding.establishmentId());
    }

    @Mutation
    @Description("Decide about a finding: act, ignore with a reason, or hand it on / निष्कर्ष पर निर्णय लें")
    public @NonNull FindingView decideFinding(
            @Id @NonNull UUID finding,
            @NonNull NewFindingDecision decision,
            @NonNull Integer version,
            @NonNull String idempotencyKey) {
        return findings.require(changes.once(
                Change.of(current.forChange().account(), "decideFinding", idempotencyKey, finding, decision, version),
                () -> deciding.decide(finding, decision, version)));
    }
}
