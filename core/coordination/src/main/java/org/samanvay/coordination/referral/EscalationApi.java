package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.page.Page;

/** Referrals that wait, in GraphQL: for those above, and for who has to call. */
@GraphQLApi
@ApplicationScoped
public class EscalationApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Escalations escalations;

    @Inject
    private CallingPosts calling;

    @Inject
    private Referrals referrals;

    @Inject
    private Changes changes;

    @Query
    @Description("Referrals that posts below yours have let wait; status and times, never what they are about"
            + " / अधीनस्थ पदों पर लंबित रेफरल; केवल स्थिति और समय, विषय नहीं")
    public @NonNull EscalatedReferralConnection escalatedReferrals(@Nullable Integer first, @Nullable String after) {
        return EscalatedReferralConnection.of(escalations.page(Page.of(first, after)));
    }

    @Query
    @Description("Whom to call about an urgent referral that you sent: the receiver, then the posts above it"
            + " / आपके अत्यावश्यक रेफरल हेतु किसे फ़ोन करें: प्राप्तकर्ता, फिर उसके वरिष्ठ पद")
    public @NonNull List<@NonNull ReferralCallView> referralCalls(@Id @NonNull UUID referral) {
        return calling.list(referral);
    }

    @Mutation
    @Description("Note that you called a post about an urgent referral / अत्यावश्यक रेफरल हेतु किया गया फ़ोन दर्ज करें")
    public @NonNull ReferralView recordReferralCall(
            @Id @NonNull UUID referral,
            @Id @NonNull UUID post,
            @NonNull Boolean reached,
            @NonNull String idempotencyKey) {
        UUID called = changes.once(
                Change.of(current.forChange().account(), "recordReferralCall", idempotencyKey, referral, post, reached),
                () -> calling.called(referral, post, reached));
        return referrals.require(called);
    }
}
