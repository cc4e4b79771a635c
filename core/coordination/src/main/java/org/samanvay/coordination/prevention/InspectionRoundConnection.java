package org.samanvay.coordination.prevention;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of rounds of inspections. */
@Description("A page of rounds of inspections / निरीक्षण चक्र, एक पृष्ठ")
public record InspectionRoundConnection(
        @NonNull List<@NonNull InspectionRoundEdge> edges,
        @NonNull List<@NonNull InspectionRoundView> nodes,
        @NonNull PageInfo pageInfo) {
    static InspectionRoundConnection of(Slice<InspectionRoundView> slice) {
        return new InspectionRoundConnection(slice.edges(InspectionRoundEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Description("One round and its cursor / निरीक्षण चक्र: एक मद और उसका कर्सर")
    public record InspectionRoundEdge(@NonNull String cursor, @NonNull InspectionRoundView node) {}
}
