package org.samanvay.coordination.referral;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.PostGlance;

/**
 * A post to call where an urgent referral was not received: the receiver first, then those above it.
 *
 * @param phone of its office; null where none is recorded
 * @param calls how often somebody called it about this referral
 * @param reachedAt when somebody there was reached
 */
@Type("ReferralCall")
@Description("Whom to call about an urgent referral, and who was called / अत्यावश्यक रेफरल हेतु किसे फ़ोन करें, और किसे किया गया")
public record ReferralCallView(
        @NonNull PostGlance post, @Nullable String phone, int calls, @Nullable Instant reachedAt) {}
