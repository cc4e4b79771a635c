package org.samanvay.coordination.draft;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of drafts. */
public record DraftConnection(
        @NonNull List<@NonNull DraftEdge> edges, @NonNull List<@NonNull DraftView> nodes, @NonNull PageInfo pageInfo) {
    /** A draft and where it stands in the list. */
    public record DraftEdge(@NonNull String cursor, @NonNull DraftView node) {}

    static DraftConnection of(Slice<DraftView> slice) {
        return new DraftConnection(slice.edges(DraftEdge::new), slice.nodes(), slice.pageInfo());
    }
}
