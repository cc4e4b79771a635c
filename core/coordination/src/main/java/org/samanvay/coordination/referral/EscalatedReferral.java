package org.samanvay.coordination.referral;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.post.PostGlance;

/**
 * A referral that a post below has let wait, as the post above it sees it: status and times, and nothing of what it is
 * about. Neither case nor service nor sender stands here.
 *
 * @param heldDays days past the time that it should have been acknowledged or acted on, on which somebody held the post
 * @param vacantDays such days on which nobody did
 */
@Type("EscalatedReferral")
@Description("A referral that waits at a post below yours / अधीनस्थ पद पर लंबित रेफरल")
public record EscalatedReferral(
        @Id @NonNull UUID id,
        @NonNull PostGlance toPost,
        @NonNull Urgency urgency,
        @NonNull ReferralStatus status,
        @NonNull Instant sentAt,
        @NonNull Instant acknowledgeBy,
        @NonNull Instant actBy,
        @NonNull Instant escalatedAt,
        int heldDays,
        int vacantDays) {}
