package org.samanvay.coordination.jointplan;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.language.BilingualText;

/**
 * Something that was done to a plan.
 *
 * @param post by which it was done
 * @param words what it was about, in the words and numbers it has since
 */
@Type("PlanStep")
@Description("Something that was done to a plan / योजना में किया गया एक कार्य")
public record PlanStepView(
        @Id @NonNull UUID id,
        @NonNull Instant at,
        @NonNull PlanStepKind kind,
        @NonNull BilingualText post,
        @NonNull String words) {}
