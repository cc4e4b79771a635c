package org.samanvay.coordination.jointplan;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.indicator.IndicatorMeasure;
import org.samanvay.coordination.place.DistrictView;

/**
 * How the state's plan stands in a district.
 *
 * @param plan the district's own plan for the same period; null where it has made none
 * @param targets of the state's plan, in its order
 */
@Type("PlanDistrict")
@Description("How the state's plan stands in a district / जिले में राज्य की योजना की स्थिति")
public record PlanDistrictView(
        @NonNull DistrictView district,
        @Id @Nullable UUID plan,
        @NonNull PlanCount count,
        @NonNull List<@NonNull PlanMeasureView> targets) {
    /** One target of the plan as it stands in the district. */
    @Type("PlanMeasure")
    @Description("A target of a plan as it stands / लक्ष्य की स्थिति")
    public record PlanMeasureView(@Id @NonNull UUID target, @NonNull IndicatorMeasure present) {}
}
