package org.samanvay.coordination.catalogue;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of states. */
@Type("CatalogueStateConnection")
@Description("A page of states / राज्य, एक पृष्ठ")
public record StateInCatalogueConnection(
        @NonNull List<@NonNull CatalogueStateEdge> edges,
        @NonNull List<@NonNull StateInCatalogueView> nodes,
        @NonNull PageInfo pageInfo) {
    static StateInCatalogueConnection of(Slice<StateInCatalogueView> slice) {
        return new StateInCatalogueConnection(slice.edges(CatalogueStateEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("CatalogueStateEdge")
    @Description("One state and its cursor / एक राज्य और उसका कर्सर")
    public record CatalogueStateEdge(@NonNull String cursor, @NonNull StateInCatalogueView node) {}
}
