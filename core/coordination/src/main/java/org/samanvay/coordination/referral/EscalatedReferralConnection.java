package org.samanvay.coordination.referral;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of escalated referrals. */
@Description("A page of escalated referrals / उच्च स्तर पर प्रेषित रेफरल, एक पृष्ठ")
public record EscalatedReferralConnection(
        @NonNull List<@NonNull EscalatedReferralEdge> edges,
        @NonNull List<@NonNull EscalatedReferral> nodes,
        @NonNull PageInfo pageInfo) {
    static EscalatedReferralConnection of(Slice<EscalatedReferral> slice) {
        return new EscalatedReferralConnection(slice.edges(EscalatedReferralEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One escalated referral and where it stands in the list. */
    @Type("EscalatedReferralEdge")
    @Description("One escalated referral and its cursor / एक प्रेषित रेफरल और उसका कर्सर")
    public record EscalatedReferralEdge(@NonNull String cursor, @NonNull EscalatedReferral node) {}
}
