package org.samanvay.coordination.likeness;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of likenesses. */
@Type("LikenessConnection")
@Description("A page of likenesses / समानताएँ, एक पृष्ठ")
public record LikenessConnection(
        @NonNull List<@NonNull LikenessEdge> edges, @NonNull List<@NonNull LikenessView> nodes, @NonNull PageInfo pageInfo) {
    static LikenessConnection of(Slice<LikenessView> slice) {
        return new LikenessConnection(slice.edges(LikenessEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("LikenessEdge")
    @Description("One likeness and its cursor / समानता: एक मद और उसका कर्सर")
    public record LikenessEdge(@NonNull String cursor, @NonNull LikenessView node) {}
}
