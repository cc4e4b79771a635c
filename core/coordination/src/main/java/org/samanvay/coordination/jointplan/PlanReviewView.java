package org.samanvay.coordination.jointplan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;

/** What was found at a review, with the figures of its day. */
@Type("PlanReview")
@Description("A review of a plan, with the figures of its day / योजना की समीक्षा, उस दिन के आँकड़ों सहित")
public record PlanReviewView(
        @Id @NonNull UUID id,
        @NonNull Instant at,
        @NonNull BilingualText post,
        @NonNull String text,
        int activities,
        int done,
        int overdue,
        @NonNull List<@NonNull ReviewedTarget> targets) {
    /**
     * How a target stood.
     *
     * @param value null where nothing was counted
     * @param withheldMonths months that were not in it, to protect people
     */
    @Type("ReviewedPlanTarget")
    @Description("How a target stood at the review / समीक्षा के समय लक्ष्य की स्थिति")
    public record ReviewedTarget(@Id @NonNull UUID target, @Nullable Double value, int withheldMonths) {}
}
