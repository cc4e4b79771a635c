package org.samanvay.coordination.grievance;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of grievances. */
@Type("GrievanceConnection")
@Description("A page of grievances / शिकायतें, एक पृष्ठ")
public record GrievanceConnection(
        @NonNull List<@NonNull GrievanceEdge> edges, @NonNull List<@NonNull GrievanceView> nodes, @NonNull PageInfo pageInfo) {
    static GrievanceConnection of(Slice<GrievanceView> slice) {
        return new GrievanceConnection(slice.edges(GrievanceEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("GrievanceEdge")
    @Description("One grievance and its cursor / शिकायत: एक मद और उसका कर्सर")
    public record GrievanceEdge(@NonNull String cursor, @NonNull GrievanceView node) {}
}
