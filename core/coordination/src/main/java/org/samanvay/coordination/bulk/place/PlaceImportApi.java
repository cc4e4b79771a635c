package org.samanvay.coordination.bulk.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.bulk.ImportOnce;
import org.samanvay.coordination.bulk.ImportResult;
import org.samanvay.coordination.bulk.Importer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.problem.CommonProblem;

/** The import of places in the API. */
@GraphQLApi
@ApplicationScoped
public class PlaceImportApi {
    @Inject
    private ImportingPlaces places;

    @Inject
    private ImportOnce once;

    @Inject
    private CurrentViewer viewer;

    @Mutation("importPlaces")
    @Description("Imports places of one level from CSV; all rows or none. Rows of other states than the one named are"
            + " skipped; without a state only the platform's administrator / CSV से एक स्तर के स्थान आयात करें; सब पंक्तियाँ"
            + " या कोई नहीं। बताए गए राज्य से भिन्न पंक्तियाँ छोड़ी जाती हैं; राज्य बिना केवल मंच का प्रशासक")
    public @NonNull ImportResult importPlaces(
            @NonNull PlaceLevel level,
            @NonNull String csv,
            @Nullable List<PlaceColumn> columns,
            @Nullable Integer state,
            boolean dryRun,
            @NonNull String idempotencyKey) {
        Viewer caller = viewer.forChange();
        if (state == null ? caller.role() != Role.PLATFORM_ADMINISTRATOR : !caller.isAdministratorOf(state)) {
            throw CommonProblem.notAllowed(
                    "Only the state's administrator may do this", "यह केवल राज्य का प्रशासक कर सकता है");
        }
        Importer importer = new Importer(caller.account(), caller::isAdministratorOf);
        List<PlaceColumn> named = columns == null ? List.of() : columns;
        PlaceFile file = new PlaceFile(level, csv, named, Optional.ofNullable(state));
        return dryRun
                ? places.dryRun(importer, file)
                : once.run(
                        Change.of(importer.account(), "importPlaces", idempotencyKey, level, csv, named, state),
                        reached -> places.run(importer, file, reached));
    }
}
