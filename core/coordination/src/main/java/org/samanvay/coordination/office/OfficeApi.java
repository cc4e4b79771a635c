package org.samanvay.coordination.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.page.Page;

/** Offices in the API. */
@GraphQLApi
@ApplicationScoped
public class OfficeApi {
    @Inject
    private Offices offices;

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
}
