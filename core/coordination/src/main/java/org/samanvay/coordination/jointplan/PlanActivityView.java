package org.samanvay.coordination.jointplan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.PostGlance;

/**
 * What a post does for an objective.
 *
 * @param number within the plan
 * @param budget in rupees, as is what was spent
 * @param progress percent, by its owner's word
 * @param mayReport whether the caller may say how far it is
 */
@Type("PlanActivity")
@Description("What a post does for an objective / उद्देश्य हेतु पद की गतिविधि")
public record PlanActivityView(
        @Id @NonNull UUID id,
        int number,
        @NonNull String text,
        @NonNull PostGlance owner,
        @NonNull LocalDate startsOn,
        @NonNull LocalDate dueOn,
        @Nullable Integer budget,
        @Nullable Integer spent,
        int progress,
        @NonNull ActivityStatus status,
        @NonNull Boolean mayReport,
        int version) {}
