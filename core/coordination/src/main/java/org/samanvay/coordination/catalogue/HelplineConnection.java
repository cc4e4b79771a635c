package org.samanvay.coordination.catalogue;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of helplines. */
@Description("A page of helplines / हेल्पलाइन, एक पृष्ठ")
public record HelplineConnection(
        @NonNull List<@NonNull HelplineEdge> edges, @NonNull List<@NonNull HelplineView> nodes, @NonNull PageInfo pageInfo) {
    static HelplineConnection of(Slice<HelplineView> slice) {
        return new HelplineConnection(slice.edges(HelplineEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("HelplineEdge")
    @Description("One helpline and its cursor / एक हेल्पलाइन और उसका कर्सर")
    public record HelplineEdge(@NonNull String cursor, @NonNull HelplineView node) {}
}
