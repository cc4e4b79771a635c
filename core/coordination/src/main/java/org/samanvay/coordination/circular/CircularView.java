package org.samanvay.coordination.circular;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.PostGlance;

/**
 * A circular as the caller sees it.
 *
 * @param addressed to how many posts it went; null unless the caller's post issued it
 * @param acknowledged how many of them have taken note; the same
 * @param toAcknowledge how many of the caller's posts, and of the vacant ones below them, have still to
 */
@Type("Circular")
@Description("What an office tells many posts at once / परिपत्र")
public record CircularView(
        @Id @NonNull UUID id,
        @NonNull PostGlance fromPost,
        @NonNull String reference,
        @NonNull String subject,
        @NonNull String text,
        @NonNull Instant issuedAt,
        @NonNull Instant acknowledgeBy,
        @NonNull Boolean overdue,
        @Nullable Integer addressed,
        @Nullable Integer acknowledged,
        int toAcknowledge) {}
