package org.samanvay.coordination.catalogue;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of rights. */
@Description("A page of rights / अधिकार, एक पृष्ठ")
public record RightConnection(
        @NonNull List<@NonNull RightEdge> edges, @NonNull List<@NonNull RightView> nodes, @NonNull PageInfo pageInfo) {
    static RightConnection of(Slice<RightView> slice) {
        return new RightConnection(slice.edges(RightEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("RightEdge")
    @Description("One right and its cursor / एक अधिकार और उसका कर्सर")
    public record RightEdge(@NonNull String cursor, @NonNull RightView node) {}
}
