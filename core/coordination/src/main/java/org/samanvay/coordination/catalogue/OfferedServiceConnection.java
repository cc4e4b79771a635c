package org.samanvay.coordination.catalogue;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of services. */
@Description("A page of services / सेवाएँ, एक पृष्ठ")
public record OfferedServiceConnection(
        @NonNull List<@NonNull OfferedServiceEdge> edges, @NonNull List<@NonNull OfferedServiceView> nodes, @NonNull PageInfo pageInfo) {
    static OfferedServiceConnection of(Slice<OfferedServiceView> slice) {
        return new OfferedServiceConnection(slice.edges(OfferedServiceEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("OfferedServiceEdge")
    @Description("One service and its cursor / एक सेवा और उसका कर्सर")
    public record OfferedServiceEdge(@NonNull String cursor, @NonNull OfferedServiceView node) {}
}
