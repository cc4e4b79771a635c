package org.samanvay.coordination.lane;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of offices with their figures in a lane. */
@Type("LaneOfficeConnection")
@Description("A page of offices in a lane / कार्यालयवार संख्या, एक पृष्ठ")
public record LaneOfficeConnection(
        @NonNull List<@NonNull LaneOfficeEdge> edges, @NonNull List<@NonNull LaneOffice> nodes, @NonNull PageInfo pageInfo) {
    static LaneOfficeConnection of(Slice<LaneOffice> slice) {
        return new LaneOfficeConnection(slice.edges(LaneOfficeEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("LaneOfficeEdge")
    @Description("One office in a lane and its cursor / कार्यालय: एक मद और उसका कर्सर")
    public record LaneOfficeEdge(@NonNull String cursor, @NonNull LaneOffice node) {}
}
