package org.samanvay.coordination.posting;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of postings. */
@Description("A page of postings / पदस्थापनाएँ, एक पृष्ठ")
public record PostingConnection(
        @NonNull List<@NonNull PostingEdge> edges,
        @NonNull List<@NonNull PostingView> nodes,
        @NonNull PageInfo pageInfo) {
    static PostingConnection of(Slice<PostingView> slice) {
        return new PostingConnection(slice.edges(PostingEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One posting and where it stands in the list. */
    @Type("PostingEdge")
    @Description("One posting and its cursor / एक पदस्थापना और उसका कर्सर")
    public record PostingEdge(@NonNull String cursor, @NonNull PostingView node) {}
}
