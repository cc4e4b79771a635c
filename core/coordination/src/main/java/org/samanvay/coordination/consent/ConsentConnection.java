package org.samanvay.coordination.consent;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of a case's consents. */
public record ConsentConnection(
        @NonNull List<@NonNull ConsentEdge> edges, @NonNull List<@NonNull ConsentView> nodes, @NonNull PageInfo pageInfo) {
    /** A consent and where it stands in the list. */
    public record ConsentEdge(@NonNull String cursor, @NonNull ConsentView node) {}

    public static ConsentConnection of(Slice<ConsentView> slice) {
        return new ConsentConnection(slice.edges(ConsentEdge::new), slice.nodes(), slice.pageInfo());
    }
}
