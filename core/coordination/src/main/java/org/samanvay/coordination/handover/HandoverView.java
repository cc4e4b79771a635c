package org.samanvay.coordination.handover;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.Charge;
import org.samanvay.coordination.post.PostGlance;

/**
 * The note of a posting that has ended.
 *
 * @param relieved who held the post until then
 * @param endedOn the first day on which it was no longer held
 * @param unsettled items that nobody has accepted or settled
 * @param heldDays days since then, until all was settled, on which somebody held the post
 * @param vacantDays the days on which nobody did: they are nobody's own delay
 * @param mayAccept whether the caller holds the post
 * @param maySettle whether the caller holds the post that this one reports to
 */
@Type("Handover")
@Description("What lay open at a post when a posting ended / पदस्थापना समाप्त होने पर पद पर लंबित कार्य")
public record HandoverView(
        @Id @NonNull UUID id,
        @NonNull PostGlance post,
        @NonNull String relieved,
        @NonNull Charge charge,
        @NonNull LocalDate endedOn,
        @NonNull Instant madeAt,
        @NonNull Instant acceptBy,
        int items,
        int unsettled,
        int disputed,
        @NonNull Boolean late,
        @Nullable Instant settledAt,
        @Nullable Instant escalatedAt,
        int heldDays,
        int vacantDays,
        @NonNull Boolean mayAccept,
        @NonNull Boolean maySettle,
        int version) {}
