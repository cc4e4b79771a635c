package org.samanvay.coordination.office;

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
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.spi.Text;

/** Offices in the API. */
@GraphQLApi
@ApplicationScoped
public class OfficeApi {
    @Inject
    private Offices offices;

    @Inject
    private ChangingOffices changing;

    @Inject
    private Changes changes;

    @Inject
    private CurrentViewer viewer;

    @Query("offices")
    @Description("Offices of a state / राज्य के कार्यालय")
    public @NonNull OfficeConnection offices(
            int state,
            @Nullable Integer district,
            @Nullable String department,
            @Description("Part of the code or name / कोड या नाम का अंश") @Nullable String named,
            @Nullable Integer first,
            @Nullable String after) {
        viewer.get();
        return OfficeConnection.of(offices.page(state, district, department, named, Page.of(first, after)));
    }

    @Mutation("createOffice")
    @Description("Creates an office / कार्यालय बनाएँ")
    public @NonNull OfficeView createOffice(@NonNull NewOffice office, @NonNull String idempotencyKey) {
        UUID account = viewer.administering(office.state()).account();
        UUID created = changes.once(
                Change.of(account, "createOffice", idempotencyKey, office),
                () -> offices.create(account, office.details()));
        return offices.find(created).orElseThrow();
    }

    @Mutation("changeOffice")
    @Description("Changes an office's name and telephone / कार्यालय का नाम और दूरभाष बदलें")
    public @NonNull OfficeView changeOffice(
            @Id @NonNull String id, @NonNull ChangedOffice change, int version, @NonNull String idempotencyKey) {
        viewer.forChange();
        UUID office = Ids.parse("id", id);
        UUID account = viewer.administering(require(office).state().code()).account();
        changes.once(
                Change.of(account, "changeOffice", idempotencyKey, id, change, version),
                () -> changing.change(account, offices.findEntity(office).orElseThrow(), change, version));
        return require(office);
    }

    @Query("officeChanges")
    @Description("What an office was called before, newest first; for the state's administrator"
            + " / कार्यालय पहले क्या कहलाता था; राज्य प्रशासक हेतु")
    public @NonNull OfficeChangeConnection officeChanges(
            @Id @NonNull UUID office, @Nullable Integer first, @Nullable String after) {
        Viewer caller = viewer.get();
        OfficeView place = require(office);
        if (!caller.isAdministratorOf(place.state().code())) {
            throw CommonProblem.notAllowed(
                    "Only the state's administrator may do this", "यह केवल राज्य का प्रशासक कर सकता है");
        }
        return OfficeChangeConnection.of(changing.page(place, Page.of(first, after)));
    }

    private OfficeView require(UUID office) {
        return offices.find(office).orElseThrow(() -> CommonProblem.notFound(Text.of("Office", "कार्यालय")));
    }
}
