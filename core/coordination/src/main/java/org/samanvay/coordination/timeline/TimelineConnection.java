package org.samanvay.coordination.timeline;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of a case's steps. */
public record TimelineConnection(
        @NonNull List<@NonNull TimelineEdge> edges, @NonNull List<@NonNull TimelineStep> nodes, @NonNull PageInfo pageInfo) {
    /** A step and where it stands in the list. */
    public record TimelineEdge(@NonNull String cursor, @NonNull TimelineStep node) {}

    public static TimelineConnection of(Slice<TimelineStep> slice) {
        return new TimelineConnection(slice.edges(TimelineEdge::new), slice.nodes(), slice.pageInfo());
    }
}
