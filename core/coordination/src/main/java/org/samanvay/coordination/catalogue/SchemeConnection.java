package org.samanvay.coordination.catalogue;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of schemes. */
@Description("A page of schemes / योजनाएँ, एक पृष्ठ")
public record SchemeConnection(
        @NonNull List<@NonNull SchemeEdge> edges, @NonNull List<@NonNull SchemeView> nodes, @NonNull PageInfo pageInfo) {
    static SchemeConnection of(Slice<SchemeView> slice) {
        return new SchemeConnection(slice.edges(SchemeEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("SchemeEdge")
    @Description("One scheme and its cursor / एक योजना और उसका कर्सर")
    public record SchemeEdge(@NonNull String cursor, @NonNull SchemeView node) {}
}
