package org.samanvay.coordination.bulk.establishment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.bulk.ImportOnce;
import org.samanvay.coordination.bulk.ImportResult;
import org.samanvay.coordination.bulk.establishment.ImportingEstablishments.RegisterFile;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.establishment.Keeping;
import org.samanvay.coordination.establishment.Keeping.Keeper;

/** The import of establishments in the API. */
@GraphQLApi
@ApplicationScoped
public class EstablishmentImportApi {
    @Inject
    private ImportingEstablishments establishments;

    @Inject
    private Keeping keeping;

    @Inject
    private ImportOnce once;

    @Mutation("importEstablishments")
    @Description("Imports establishments into a register from CSV; all rows or none; for the posts that keep it / CSV से"
            + " पंजिका में प्रतिष्ठान आयात करें; सब पंक्तियाँ या कोई नहीं; संधारक पदों हेतु")
    public @NonNull ImportResult importEstablishments(
            @NonNull String register,
            @NonNull String csv,
            @Nullable List<EstablishmentColumn> columns,
            boolean dryRun,
            @Id @Nullable String asPost,
            @NonNull String idempotencyKey) {
        Keeper keeper = keeping.require(register, asPost);
        List<EstablishmentColumn> named = columns == null ? List.of() : columns;
        RegisterFile file = new RegisterFile(register, csv, named);
        return dryRun
                ? establishments.dryRun(keeper, file)
                : once.run(
                        Change.of(
                                keeper.account(), "importEstablishments", idempotencyKey, register, csv, named, asPost),
                        reached -> establishments.run(keeper, file, reached));
    }
}
