package org.samanvay.coordination.entry;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of entries, or of the versions of one. */
@Type("FormEntryConnection")
public record EntryConnection(
        @NonNull List<@NonNull EntryEdge> edges, @NonNull List<@NonNull EntryView> nodes, @NonNull PageInfo pageInfo) {
    /** An entry and where it stands in the list. */
    @Type("FormEntryEdge")
    public record EntryEdge(@NonNull String cursor, @NonNull EntryView node) {}

    public static EntryConnection of(Slice<EntryView> slice) {
        return new EntryConnection(slice.edges(EntryEdge::new), slice.nodes(), slice.pageInfo());
    }
}
