package org.samanvay.coordination.interstate;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of referrals between states. */
@Type("InterstateReferralConnection")
@Description("A page of referrals between states / राज्यों के बीच रेफरल, एक पृष्ठ")
public record InterstateConnection(
        @NonNull List<@NonNull InterstateEdge> edges, @NonNull List<@NonNull InterstateView> nodes, @NonNull PageInfo pageInfo) {
    static InterstateConnection of(Slice<InterstateView> slice) {
        return new InterstateConnection(slice.edges(InterstateEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("InterstateReferralEdge")
    @Description("One referral and its cursor / रेफरल और उसका कर्सर")
    public record InterstateEdge(@NonNull String cursor, @NonNull InterstateView node) {}
}
