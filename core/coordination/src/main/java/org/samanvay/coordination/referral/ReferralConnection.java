package org.samanvay.coordination.referral;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of referrals. */
public record ReferralConnection(
        @NonNull List<@NonNull ReferralEdge> edges, @NonNull List<@NonNull ReferralView> nodes, @NonNull PageInfo pageInfo) {
    /** A referral and where it stands in the list. */
    public record ReferralEdge(@NonNull String cursor, @NonNull ReferralView node) {}

    public static ReferralConnection of(Slice<ReferralView> slice) {
        return new ReferralConnection(slice.edges(ReferralEdge::new), slice.nodes(), slice.pageInfo());
    }
}
