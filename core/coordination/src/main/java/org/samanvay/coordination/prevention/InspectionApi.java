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

/** Rounds of inspections in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class InspectionApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Rounds rounds;

    @Inject
    private EstablishmentLists establishments;

    @Inject
    private Changes changes;

    @Query
    @Description("Inspections that are due at your posts, month by month / आपके पदों पर देय निरीक्षण, माहवार")
    public @NonNull InspectionRoundConnection inspectionRounds(@Nullable Integer first, @Nullable String after) {
        return InspectionRoundConnection.of(rounds.page(Page.of(first, after)));
    }

    @Query
    @Description("One round of inspections / एक निरीक्षण चक्र")
    public @NonNull InspectionRoundView inspectionRound(@Id @NonNull UUID id) {
        return rounds.require(id);
    }

    @Query
    @Description("The units of a round, by their codes / निरीक्षण चक्र की इकाइयाँ")
    public @NonNull List<@NonNull InspectionUnitView> inspectionUnits(@Id @NonNull UUID round) {
        return rounds.units(round);
    }

    @Description("What is inspected / निरीक्षण का प्रतिष्ठान")
    public @Nullable EstablishmentView establishment(@Source InspectionUnitView unit) {
        return unit.together().of("establishment", establishments::findAll).get(unit.establishmentId());
    }

    @Mutation
    @Description("Note that a unit was inspected and where the report is held / निरीक्षण दर्ज करें: रिपोर्ट कहाँ रखी है")
    public @NonNull InspectionRoundView recordInspection(
            @Id @NonNull UUID round, @NonNull NewInspection inspection, @NonNull String idempotencyKey) {
        return rounds.require(changes.once(
                Change.of(current.forChange().account(), "recordInspection", idempotencyKey, round, inspection),
                () -> rounds.record(round, inspection)));
    }
}
