package org.samanvay.coordination.account;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of the caller's tokens, the newest first. */
@Description("A page of tokens / टोकनों का एक पृष्ठ")
public record AccessTokenConnection(
        @NonNull List<@NonNull AccessTokenEdge> edges,
        @NonNull List<@NonNull AccessTokenView> nodes,
        @NonNull PageInfo pageInfo) {

    /** One token and where it stands in the list. */
    @Type("AccessTokenEdge")
    @Description("A token and where it stands in the list / टोकन और सूची में उसका स्थान")
    public record AccessTokenEdge(@NonNull String cursor, @NonNull AccessTokenView node) {}

    static AccessTokenConnection of(Slice<AccessTokenView> slice) {
        return new AccessTokenConnection(slice.edges(AccessTokenEdge::new), slice.nodes(), slice.pageInfo());
    }
}
