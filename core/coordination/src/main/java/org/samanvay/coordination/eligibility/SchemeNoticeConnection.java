package org.samanvay.coordination.eligibility;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of notices. */
public record SchemeNoticeConnection(
        @NonNull List<@NonNull SchemeNoticeEdge> edges,
        @NonNull List<@NonNull SchemeNotice> nodes,
        @NonNull PageInfo pageInfo) {
    /** A notice and where it stands in the list. */
    public record SchemeNoticeEdge(@NonNull String cursor, @NonNull SchemeNotice node) {}

    public static SchemeNoticeConnection of(Slice<SchemeNotice> slice) {
        return new SchemeNoticeConnection(slice.edges(SchemeNoticeEdge::new), slice.nodes(), slice.pageInfo());
    }
}
