package org.samanvay.coordination.lane;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of cases in a lane. */
@Type("LaneCaseConnection")
@Description("A page of cases in a lane / प्रगति-सूची, एक पृष्ठ")
public record LaneCaseConnection(
        @NonNull List<@NonNull LaneCaseEdge> edges, @NonNull List<@NonNull LaneCase> nodes, @NonNull PageInfo pageInfo) {
    static LaneCaseConnection of(Slice<LaneCase> slice) {
        return new LaneCaseConnection(slice.edges(LaneCaseEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("LaneCaseEdge")
    @Description("One case in a lane and its cursor / प्रगति-सूची: एक मद और उसका कर्सर")
    public record LaneCaseEdge(@NonNull String cursor, @NonNull LaneCase node) {}
}
