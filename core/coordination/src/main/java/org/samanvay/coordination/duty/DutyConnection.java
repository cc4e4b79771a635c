package org.samanvay.coordination.duty;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of duties. */
@Description("A page of duties / दायित्व, एक पृष्ठ")
public record DutyConnection(
        @NonNull List<@NonNull DutyEdge> edges, @NonNull List<@NonNull DutyView> nodes, @NonNull PageInfo pageInfo) {
    /** A duty and where it stands in the list. */
    public record DutyEdge(@NonNull String cursor, @NonNull DutyView node) {}

    static DutyConnection of(Slice<DutyView> slice) {
        return new DutyConnection(slice.edges(DutyEdge::new), slice.nodes(), slice.pageInfo());
    }
}
