package org.samanvay.coordination.news;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of what is new. */
@Description("A page of what is new / नई सूचनाएँ, एक पृष्ठ")
public record NewsConnection(
        @NonNull List<@NonNull NewsEdge> edges, @NonNull List<@NonNull NewsItem> nodes, @NonNull PageInfo pageInfo) {
    static NewsConnection of(Slice<NewsItem> slice) {
        return new NewsConnection(slice.edges(NewsEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("NewsEdge")
    @Description("One of what is new and its cursor / एक सूचना और उसका कर्सर")
    public record NewsEdge(@NonNull String cursor, @NonNull NewsItem node) {}
}
