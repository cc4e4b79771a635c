package org.samanvay.coordination.lane;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.PostGlance;

/**
 * A case in a lane.
 *
 * @param caseFile null for a post above that takes no part in the case
 * @param stage code of the stage; null until an entry says where it stands
 * @param signs codes of the signs that hold
 * @param limit when the nearest of the lane's duties is due; null where none is open
 * @param daysLeft whole days until then, below zero once it has passed
 */
@Description("A case in a lane / प्रगति-सूची का एक प्रकरण")
public record LaneCase(
        @Id @NonNull UUID id,
        @Id @Nullable UUID caseFile,
        @NonNull String caseNumber,
        @NonNull PostGlance post,
        @NonNull Instant openedAt,
        @Nullable String stage,
        @Nullable Instant stageSince,
        @NonNull List<@NonNull String> signs,
        @Nullable Instant limit,
        @Nullable Integer daysLeft,
        boolean late) {
    public LaneCase {
        signs = List.copyOf(signs);
    }
}
