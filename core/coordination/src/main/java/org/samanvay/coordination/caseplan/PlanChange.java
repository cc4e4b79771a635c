package org.samanvay.coordination.caseplan;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.PostGlance;

/**
 * What is different between two versions of a plan, in one item.
 *
 * @param before null where it was added
 * @param after null where it was dropped
 */
@Type("PlanChange")
@Description("What is different in one item between two versions / दो संस्करणों में एक कार्य का अंतर")
public record PlanChange(@Id @NonNull UUID action, @Nullable Line before, @Nullable Line after) {
    /** An item as a version has it; the text null where the person was erased. */
    @Type("PlanLine")
    @Description("An item as a version has it / संस्करण में कार्य का रूप")
    public record Line(@NonNull PostGlance owner, @Nullable String text, @NonNull Instant dueAt) {
        @Override
        public String toString() {
            return "PlanLine";
        }
    }
}
