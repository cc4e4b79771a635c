package org.samanvay.coordination.application;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of applications. */
public record SchemeApplicationConnection(
        @NonNull List<@NonNull SchemeApplicationEdge> edges,
        @NonNull List<@NonNull SchemeApplicationView> nodes,
        @NonNull PageInfo pageInfo) {
    /** An application and where it stands in the list. */
    public record SchemeApplicationEdge(@NonNull String cursor, @NonNull SchemeApplicationView node) {}

    public static SchemeApplicationConnection of(Slice<SchemeApplicationView> slice) {
        return new SchemeApplicationConnection(
                slice.edges(SchemeApplicationEdge::new), slice.nodes(), slice.pageInfo());
    }
}
