package org.samanvay.coordination.meeting;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.language.BilingualText;

/**
 * How a department's posts carried decisions out.
 *
 * @param closedOnTime reported by their day, and verified
 * @param closedLate reported after it
 * @param overdue not reported, and their day has passed
 * @param waiting not due yet, or reported and not verified
 * @param percentOnTime of those closed or overdue; null where there are none
 */
@Type("DepartmentCompliance")
@Description("How a department carried decisions out / विभाग द्वारा निर्णयों का अनुपालन")
public record DepartmentCompliance(
        @NonNull String department,
        @NonNull BilingualText departmentName,
        int decisions,
        int closedOnTime,
        int closedLate,
        int overdue,
        int waiting,
        @Nullable Integer percentOnTime) {
    static DepartmentCompliance of(
            String department, BilingualText name, int decisions, int closedOnTime, int closedLate, int overdue) {
        int settled = closedOnTime + closedLate + overdue;
        return new DepartmentCompliance(
                department,
                name,
                decisions,
                closedOnTime,
                closedLate,
                overdue,
                decisions - settled,
                settled == 0 ? null : Math.round(100f * closedOnTime / settled));
    }
}
