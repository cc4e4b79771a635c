package org.samanvay.coordination.incident;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of a case's incidents. */
public record IncidentConnection(
        @NonNull List<@NonNull IncidentEdge> edges, @NonNull List<@NonNull IncidentView> nodes, @NonNull PageInfo pageInfo) {
    /** An incident and where it stands in the list. */
    public record IncidentEdge(@NonNull String cursor, @NonNull IncidentView node) {}

    public static IncidentConnection of(Slice<IncidentView> slice) {
        return new IncidentConnection(slice.edges(IncidentEdge::new), slice.nodes(), slice.pageInfo());
    }
}
