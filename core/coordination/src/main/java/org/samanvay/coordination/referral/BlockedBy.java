package org.samanvay.coordination.referral;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.PostGlance;

/**
 * At which post a late referral waits, and since when. It blames nobody: whoever was asked may wait for another post that it
 * asked in turn, or have no officer.
 *
 * @param post where it waits
 * @param since when the time passed or, where the receiver waits for another, when it asked that one
 * @param referral what the receiver asked in turn; null where it waits at the receiver itself
 * @param answering who answers for the post while nobody holds it; null where it is held, or nobody answers
 */
@Description("Where a late referral waits / समय-सीमा पार रेफरल किस पद पर रुका है")
public record BlockedBy(
        @NonNull PostGlance post, @NonNull Instant since, @Id @Nullable UUID referral, @Nullable PostGlance answering) {}
