package org.samanvay.coordination.place;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of places. */
@Description("A page of places / स्थान, एक पृष्ठ")
public record PlaceConnection(
        @NonNull List<@NonNull PlaceEdge> edges, @NonNull List<@NonNull PlaceView> nodes, @NonNull PageInfo pageInfo) {
    public static PlaceConnection of(Slice<PlaceView> slice) {
        return new PlaceConnection(slice.edges(PlaceEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One place and where it stands in the list. */
    @Type("PlaceEdge")
    @Description("One place and its cursor / एक प्रविष्टि और उसका कर्सर")
    public record PlaceEdge(@NonNull String cursor, @NonNull PlaceView node) {}
}
