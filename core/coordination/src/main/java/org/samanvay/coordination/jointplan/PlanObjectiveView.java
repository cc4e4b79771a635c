package org.samanvay.coordination.jointplan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;

/** What is to be reached; at most ten targets and thirty activities each. */
@Type("PlanObjective")
@Description("What is to be reached, how it is measured and who does what / उद्देश्य, सूचक और गतिविधियाँ")
public record PlanObjectiveView(
        @Id @NonNull UUID id,
        int number,
        @NonNull String text,
        @NonNull List<@NonNull PlanTargetView> targets,
        @NonNull List<@NonNull PlanActivityView> activities) {}
