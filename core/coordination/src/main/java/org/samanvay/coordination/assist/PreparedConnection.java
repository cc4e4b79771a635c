package org.samanvay.coordination.assist;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of prepared items. */
@Type("PreparedItemConnection")
public record PreparedConnection(
        @NonNull List<@NonNull PreparedEdge> edges, @NonNull List<@NonNull PreparedView> nodes, @NonNull PageInfo pageInfo) {
    /** An item and where it stands in the list. */
    @Type("PreparedItemEdge")
    public record PreparedEdge(@NonNull String cursor, @NonNull PreparedView node) {}

    static PreparedConnection of(Slice<PreparedView> slice) {
        return new PreparedConnection(slice.edges(PreparedEdge::new), slice.nodes(), slice.pageInfo());
    }
}
