package org.samanvay.coordination.awareness;

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
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.page.Page;

/** Awareness programmes in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class AwarenessApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Programmes programmes;

    @Inject
    private PlanningProgrammes planning;

    @Inject
    private Changes changes;

    @Query
    @Description("Awareness programmes of all departments of your state, newest first / राज्य के जागरूकता कार्यक्रम")
    public @NonNull ProgrammeConnection awarenessProgrammes(
            @Nullable ProgrammeFilter filter, @Nullable Integer first, @Nullable String after) {
        return ProgrammeConnection.of(
                programmes.page(filter == null ? ProgrammeFilter.ALL : filter, Page.of(first, after)));
    }

    @Query
    @Description("Programmes planned and held in a year, by department / वर्ष के कार्यक्रम, विभागवार")
    public @NonNull List<@NonNull ProgrammeCount> awarenessCounts(int year, @Nullable Integer district) {
        return programmes.counts(year, district);
    }

    @Mutation
    @Description("Plan a programme; no person is named / कार्यक्रम नियोजित करें; किसी व्यक्ति का नाम न लिखें")
    public @NonNull ProgrammeView planAwarenessProgramme(
            @NonNull NewProgramme programme, @Id @Nullable String asPost, @NonNull String idempotencyKey) {
        UUID account = current.forChange().account();
        return programmes.require(changes.once(
                Change.of(account, "planAwarenessProgramme", idempotencyKey, programme, asPost),
                () -> planning.plan(programme, asPost)));
    }

    @Mutation
    @Description("Report that a programme was held and how many came / कार्यक्रम की आख्या दें: कब हुआ, कितने आए")
    public @NonNull ProgrammeView reportAwarenessProgramme(
            @Id @NonNull UUID programme,
            @NonNull Audience audience,
            @NonNull Integer version,
            @NonNull String idempotencyKey) {
        UUID account = current.forChange().account();
        return programmes.require(changes.once(
                Change.of(account, "reportAwarenessProgramme", idempotencyKey, programme, audience, version),
                () -> planning.held(programme, audience, version)));
    }

    @Mutation
    @Description("Cancel a planned programme / नियोजित कार्यक्रम निरस्त करें")
    public @NonNull ProgrammeView cancelAwarenessProgramme(
            @Id @NonNull UUID programme, @NonNull Integer version, @NonNull String idempotencyKey) {
        UUID account = current.forChange().account();
        return programmes.require(changes.once(
                Change.of(account, "cancelAwarenessProgramme", idempotencyKey, programme, version),
                () -> planning.cancel(programme, version)));
    }
}
