package org.samanvay.coordination.jointplan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it stands in a list.
 *
 * @param district LGD code; null for the state's own
 * @param ends last day
 * @param mayWrite whether the caller's posts lead it
 */
@Type("JointPlan")
@Description("A joint action plan of a district or the state / जिले या राज्य की संयुक्त कार्ययोजना")
public record JointPlanView(
        @Id @NonNull UUID id,
        int state,
        @Nullable Integer district,
        @NonNull PlanPeriod period,
        @NonNull LocalDate starts,
        @NonNull LocalDate ends,
        @NonNull PlanCount count,
        @NonNull Boolean mayWrite) {}
