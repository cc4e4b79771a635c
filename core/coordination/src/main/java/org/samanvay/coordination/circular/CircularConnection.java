package org.samanvay.coordination.circular;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of circulars. */
@Type("CircularConnection")
@Description("A page of circulars / परिपत्र, एक पृष्ठ")
public record CircularConnection(
        @NonNull List<@NonNull CircularEdge> edges, @NonNull List<@NonNull CircularView> nodes, @NonNull PageInfo pageInfo) {
    static CircularConnection of(Slice<CircularView> slice) {
        return new CircularConnection(slice.edges(CircularEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("CircularEdge")
    @Description("One circular and its cursor / परिपत्र: एक मद और उसका कर्सर")
    public record CircularEdge(@NonNull String cursor, @NonNull CircularView node) {}
}
