package org.samanvay.coordination.lane;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.page.Page;

/** Lanes in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class LaneApi {
    @Inject
    private Lanes lanes;

    @Query
    @Description("Cases in a lane of your department, of your posts and those below, nearest limit first"
            + " / आपके विभाग की प्रगति-सूची: आपके एवं अधीन पदों के प्रकरण, पहले निकटतम समय-सीमा")
    public @NonNull LaneCaseConnection laneCases(
            @NonNull String lane, @Nullable LaneFilter filter, @Nullable Integer first, @Nullable String after) {
        return LaneCaseConnection.of(lanes.cases(lane, filter == null ? LaneFilter.NONE : filter, Page.of(first, after)));
    }

    @Query
    @Description("How many cases of each office are in a lane, unsolved and past their limit"
            + " / कार्यालयवार प्रकरण, अनसुलझे एवं समय-सीमा पार")
    public @NonNull LaneOfficeConnection laneOffices(
            @NonNull String lane, @Nullable Integer first, @Nullable String after) {
        return LaneOfficeConnection.of(lanes.offices(lane, Page.of(first, after)));
    }
}
