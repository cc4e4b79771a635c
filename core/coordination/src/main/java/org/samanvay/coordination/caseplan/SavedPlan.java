package org.samanvay.coordination.caseplan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A plan as it is saved.
 *
 * @param items in their order; one of an earlier version that is not among them is dropped
 * @param copyWanted whether she wants a copy on paper; it may betray her
 */
@Name("SavedPlanInput")
@Description("A plan as it is saved / सहेजी जाने वाली योजना")
public record SavedPlan(
        @Id @NonNull UUID person,
        @NonNull PlanKind kind,
        @NonNull List<@NonNull PlanItem> items,
        @NonNull Boolean copyWanted) {
    public SavedPlan {
        items = List.copyOf(items);
    }

    @Override
    public String toString() {
        return "SavedPlan[" + kind + "]";
    }
}
