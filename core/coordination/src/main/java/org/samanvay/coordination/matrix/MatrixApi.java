package org.samanvay.coordination.matrix;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.state.KnownStates;

/** The nodal matrix in the API, and what of it is public. */
@GraphQLApi
@ApplicationScoped
public class MatrixApi {
    @Inject
    private NodalMatrix matrix;

    @Inject
    private KnownStates known;

    @Inject
    private CurrentViewer viewer;

    @Query
    @Description("Every department's answerable seat for the state and each district: holder, deputy or vacancy, and how it answers"
            + " / राज्य और प्रत्येक जिले में हर विभाग का नोडल पद: धारक, प्रतिनिधि या रिक्ति, और उसकी स्थिति")
    public @NonNull NodalSeatConnection nodalMatrix(
            int state,
            @Nullable Integer district,
            @Nullable String department,
            @Nullable Integer first,
            @Nullable String after) {
        known.require(state);
        viewer.ofState(state);
        return NodalSeatConnection.of(matrix.page(state, district, department, Page.of(first, after)));
    }

    /** Public: nothing here asks who is calling, and nothing here may depend on it. */
    @Query
    @Description("Nodal offices of a state with designation and office phone, without names"
            + " / राज्य के नोडल कार्यालय, पदनाम और कार्यालय दूरभाष सहित; नाम नहीं")
    public @NonNull NodalOfficeConnection nodalOffices(
            int state,
            @Nullable Integer district,
            @Nullable String department,
            @Nullable Integer first,
            @Nullable String after) {
        known.require(state);
        return NodalOfficeConnection.of(matrix.offices(state, district, department, Page.of(first, after)));
    }
}
