package org.samanvay.coordination.jointplan;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A plan to be made.
 *
 * @param district LGD code; null for the state itself
 * @param day any day of its period
 */
@Name("NewJointPlanInput")
@Description("A joint plan to be made / नई संयुक्त कार्ययोजना")
public record NewJointPlan(int state, @Nullable Integer district, @NonNull PlanPeriod period, @NonNull LocalDate day) {}
