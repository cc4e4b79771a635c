package org.samanvay.coordination.caseplan;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An item of a plan that is saved.
 *
 * @param action the item of an earlier version that it goes on from; null: a new one
 */
@Name("PlanItemInput")
@Description("An item of a plan / योजना का कार्य")
public record PlanItem(
        @Id @Nullable UUID action, @Id @NonNull UUID owner, @NonNull String text, @NonNull OffsetDateTime dueAt) {
    @Override
    public String toString() {
        return "PlanItem[" + owner + "]";
    }
}
