package org.samanvay.coordination.handover;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of a note's items. */
@Description("A page of a handover's items / हस्तांतरण की मदें, एक पृष्ठ")
public record HandoverItemConnection(
        @NonNull List<@NonNull HandoverItemEdge> edges,
        @NonNull List<@NonNull HandoverItemView> nodes,
        @NonNull PageInfo pageInfo) {
    static HandoverItemConnection of(Slice<HandoverItemView> slice) {
        return new HandoverItemConnection(slice.edges(HandoverItemEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One item and where it stands in the list. */
    @Type("HandoverItemEdge")
    @Description("One item and its cursor / एक मद और उसका कर्सर")
    public record HandoverItemEdge(@NonNull String cursor, @NonNull HandoverItemView node) {}
}
