package org.samanvay.coordination.establishment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.establishment.Keeping.Keeper;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.spi.Text;

/** Keeping a register in the API; for the posts that its department names. */
@GraphQLApi
@ApplicationScoped
public class EstablishmentMutations {
    @Inject
    private KeepingEstablishments keepingThem;

    @Inject
    private EstablishmentLists lists;

    @Inject
    private Keeping keeping;

    @Inject
    private Changes changes;

    @Inject
    private CurrentViewer viewer;

    @Mutation("addEstablishment")
    @Description("Enters an establishment in a register / पंजिका में प्रतिष्ठान दर्ज करें")
    public @NonNull EstablishmentView addEstablishment(
            @NonNull String register,
            @NonNull String code,
            @NonNull EstablishmentDetails details,
            @Id @Nullable String asPost,
            @NonNull String idempotencyKey) {
        Keeper keeper = keeping.require(register, asPost);
        return require(changes.once(
                Change.of(keeper.account(), "addEstablishment", idempotencyKey, register, code, details, asPost),
                () -> keepingThem.add(keeper, register, code, details)));
    }

    @Mutation("changeEstablishment")
    @Description("Says anew what is known of an establishment; the old version stays / प्रतिष्ठान का विवरण बदलें; पुराना संस्करण"
            + " सुरक्षित रहता है")
    public @NonNull EstablishmentView changeEstablishment(
            @Id @NonNull String id,
            int version,
            @NonNull EstablishmentDetails details,
            @Id @Nullable String asPost,
            @NonNull String idempotencyKey) {
        UUID establishment = Ids.parse("id", id);
        Keeper keeper = keeper(establishment, asPost);
        return require(changes.once(
                Change.of(keeper.account(), "changeEstablishment", idempotencyKey, id, version, details, asPost),
                () -> keepingThem.change(keeper, establishment, version, details)));
    }

    @Mutation("setEstablishmentStatus")
    @Description("Records a new status of an establishment, since when and by which paper; never a person or a complaint /"
            + " प्रतिष्ठान की नई स्थिति, कब से और किस पत्र से; किसी व्यक्ति या शिकायत का उल्लेख नहीं")
    public @NonNull EstablishmentView setEstablishmentStatus(
            @Id @NonNull String id,
            int version,
            @NonNull String status,
            @NonNull LocalDate since,
            @Nullable String reference,
            @Id @Nullable String asPost,
            @NonNull String idempotencyKey) {
        UUID establishment = Ids.parse("id", id);
        Keeper keeper = keeper(establishment, asPost);
        return require(changes.once(
                Change.of(
                        keeper.account(), "setEstablishmentStatus", idempotencyKey, id, version, status, since, reference,
                        asPost),
                () -> keepingThem.setStatus(keeper, establishment, version, status, since, reference)));
    }

    private Keeper keeper(UUID establishment, @Nullable String asPost) {
        viewer.forChange();
        return keeping.require(require(establishment).register(), asPost);
    }

    private EstablishmentView require(UUID id) {
        return lists.find(id).orElseThrow(() -> CommonProblem.notFound(Text.of("Establishment", "प्रतिष्ठान")));
    }
}
