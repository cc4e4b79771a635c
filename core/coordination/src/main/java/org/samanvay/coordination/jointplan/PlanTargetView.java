package org.samanvay.coordination.jointplan;

import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.indicator.Better;
import org.samanvay.coordination.indicator.IndicatorMeasure;
import org.samanvay.coordination.indicator.IndicatorUnit;
import org.samanvay.coordination.language.BilingualText;

/**
 * By what an objective is measured.
 *
 * @param department null for all departments together
 * @param baseline how it stood in the period before, reckoned when the target was first set; null where nothing was counted
 * @param baselineWithheldMonths months of that period that are not in it, to protect people
 * @param present how it stands in the plan's own period, now
 * @param reached percent of the way from baseline to target; null where one of the three is missing, or no way lies between
 */
@Type("PlanTarget")
@Description("An indicator of a plan with baseline, target and where it stands / सूचक: आधार, लक्ष्य और वर्तमान स्थिति")
public record PlanTargetView(
        @Id @NonNull UUID id,
        @NonNull String indicator,
        @NonNull BilingualText name,
        @NonNull IndicatorUnit unit,
        @NonNull Better better,
        @Nullable String department,
        @Nullable Double baseline,
        int baselineWithheldMonths,
        double target,
        @NonNull IndicatorMeasure present,
        @Nullable Integer reached,
        int version) {
    /** Between nothing and all of it. */
    static @Nullable Integer reached(@Nullable Double baseline, double target, @Nullable Double present) {
        if (baseline == null || present == null || baseline == target) {
            return null;
        }
        long share = Math.round(100 * (present - baseline) / (target - baseline));
        return (int) Math.max(0, Math.min(100, share));
    }
}
