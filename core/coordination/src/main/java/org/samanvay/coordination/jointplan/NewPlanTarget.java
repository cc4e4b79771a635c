package org.samanvay.coordination.jointplan;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * By what an objective is measured, and what is to be reached.
 *
 * @param department null for all departments together
 * @param target in the indicator's unit, to one decimal
 */
@Name("NewPlanTargetInput")
@Description("By what an objective is measured and what is to be reached / उद्देश्य का सूचक और लक्ष्य")
public record NewPlanTarget(@NonNull String indicator, @Nullable String department, double target) {}
