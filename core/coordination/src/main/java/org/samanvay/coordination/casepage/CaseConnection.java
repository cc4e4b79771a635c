package org.samanvay.coordination.casepage;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of cases. */
public record CaseConnection(
        @NonNull List<@NonNull CaseEdge> edges, @NonNull List<@NonNull CaseView> nodes, @NonNull PageInfo pageInfo) {
    /** A case and where it stands in the list. */
    public record CaseEdge(@NonNull String cursor, @NonNull CaseView node) {}

    static CaseConnection of(Slice<CaseView> slice) {
        return new CaseConnection(slice.edges(CaseEdge::new), slice.nodes(), slice.pageInfo());
    }
}
