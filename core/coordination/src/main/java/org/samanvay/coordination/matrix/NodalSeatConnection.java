package org.samanvay.coordination.matrix;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of seats. */
@Description("A page of nodal seats / नोडल पद, एक पृष्ठ")
public record NodalSeatConnection(
        @NonNull List<@NonNull NodalSeatEdge> edges,
        @NonNull List<@NonNull NodalSeatView> nodes,
        @NonNull PageInfo pageInfo) {
    static NodalSeatConnection of(Slice<NodalSeatView> slice) {
        return new NodalSeatConnection(slice.edges(NodalSeatEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One seat and where it stands in the list. */
    @Type("NodalSeatEdge")
    @Description("One nodal seat and its cursor / एक नोडल पद और उसका कर्सर")
    public record NodalSeatEdge(@NonNull String cursor, @NonNull NodalSeatView node) {}
}
