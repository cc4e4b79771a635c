package org.samanvay.coordination.post;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of posts. */
@Description("A page of posts / पद, एक पृष्ठ")
public record PostConnection(
        @NonNull List<@NonNull PostEdge> edges, @NonNull List<@NonNull PostView> nodes, @NonNull PageInfo pageInfo) {
    static PostConnection of(Slice<PostView> slice) {
        return new PostConnection(slice.edges(PostEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One post and where it stands in the list. */
    @Type("PostEdge")
    @Description("One post and its cursor / एक पद और उसका कर्सर")
    public record PostEdge(@NonNull String cursor, @NonNull PostView node) {}
}
