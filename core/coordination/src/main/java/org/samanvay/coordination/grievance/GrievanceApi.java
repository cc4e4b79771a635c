package org.samanvay.coordination.grievance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
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

/** Grievances in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class GrievanceApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private Grievances grievances;

    @Inject
    private OpeningGrievance opening;

    @Inject
    private DecidingGrievance deciding;

    @Query
    @Description("Refusals before the level above, what is due first; the office that refused sees none"
            + " / उच्च स्तर के समक्ष अस्वीकृतियाँ; अस्वीकार करने वाले कार्यालय को नहीं दिखतीं")
    public @NonNull GrievanceConnection grievances(
            @NonNull GrievanceBox box, @Nullable Integer first, @Nullable String after) {
        return GrievanceConnection.of(grievances.list(box, Page.of(first, after)));
    }

    @Query
    @Description("One grievance / एक शिकायत")
    public @NonNull GrievanceView grievance(@Id @NonNull UUID id) {
        return grievances.require(id);
    }

    @Mutation
    @Description("Bring a refusal of another office before the level above it"
            + " / अन्य कार्यालय की अस्वीकृति को उसके उच्च स्तर पर ले जाएँ")
    public @NonNull GrievanceView openGrievance(
            @Id @NonNull UUID caseFile, @NonNull NewGrievance grievance, @NonNull String idempotencyKey) {
        return grievances.require(changes.once(
                Change.of(current.forChange().account(), "openGrievance", idempotencyKey, caseFile, grievance),
                () -> opening.open(caseFile, grievance)));
    }

    @Mutation
    @Description("Decide a grievance, with a reason / कारण सहित शिकायत का निर्णय करें")
    public @NonNull GrievanceView decideGrievance(
            @Id @NonNull UUID grievance,
            @NonNull Integer version,
            @NonNull GrievanceDecision decision,
            @NonNull String reason,
            @NonNull String idempotencyKey) {
        return grievances.require(changes.once(
                Change.of(
                        current.forChange().account(), "decideGrievance", idempotencyKey, grievance, version, decision, reason),
                () -> deciding.decide(grievance, version, decision, reason)));
    }
}
