package org.samanvay.coordination.notice;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of messages that were given up. */
@Type("UndeliveredNoticeConnection")
@Description("A page of messages that were given up / छोड़े गए संदेश, एक पृष्ठ")
public record UndeliveredNoticeConnection(
        @NonNull List<@NonNull UndeliveredNoticeEdge> edges,
        @NonNull List<@NonNull UndeliveredNoticeView> nodes,
        @NonNull PageInfo pageInfo) {
    static UndeliveredNoticeConnection of(Slice<UndeliveredNoticeView> slice) {
        return new UndeliveredNoticeConnection(slice.edges(UndeliveredNoticeEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("UndeliveredNoticeEdge")
    @Description("A message that was given up and its cursor / छोड़ा गया संदेश और उसका कर्सर")
    public record UndeliveredNoticeEdge(@NonNull String cursor, @NonNull UndeliveredNoticeView node) {}
}
