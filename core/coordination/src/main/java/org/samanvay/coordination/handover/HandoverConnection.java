package org.samanvay.coordination.handover;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of handover notes. */
@Description("A page of handover notes / हस्तांतरण टिप्पणियाँ, एक पृष्ठ")
public record HandoverConnection(
        @NonNull List<@NonNull HandoverEdge> edges,
        @NonNull List<@NonNull HandoverView> nodes,
        @NonNull PageInfo pageInfo) {
    static HandoverConnection of(Slice<HandoverView> slice) {
        return new HandoverConnection(slice.edges(HandoverEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One note and where it stands in the list. */
    @Type("HandoverEdge")
    @Description("One handover note and its cursor / एक हस्तांतरण टिप्पणी और उसका कर्सर")
    public record HandoverEdge(@NonNull String cursor, @NonNull HandoverView node) {}
}
