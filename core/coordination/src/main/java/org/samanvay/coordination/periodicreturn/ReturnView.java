package org.samanvay.coordination.periodicreturn;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.post.PostGlance;

/**
 * A return of a post for a period, given or not.
 *
 * @param id null until it was given
 * @param code full code
 * @param starts first day of the period
 * @param ends its last day
 * @param dueOn the last day on which it is in time
 * @param version null until it was given
 * @param together the returns of the same page
 */
@Type("PeriodicReturn")
@Description("Figures that a post owes for a period / आवधिक विवरणी")
public record ReturnView(
        @Id @Nullable UUID id,
        @NonNull String code,
        @NonNull BilingualText name,
        @NonNull String department,
        @NonNull PostGlance post,
        @NonNull LocalDate starts,
        @NonNull LocalDate ends,
        @NonNull LocalDate dueOn,
        @NonNull ReturnStatus status,
        @Nullable Instant filedAt,
        @Nullable Integer version,
        @Ignore Siblings<UUID> together) {}
