package org.samanvay.coordination.lane;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.jspecify.annotations.Nullable;

/** What the cases of a lane are narrowed to. */
@Name("LaneFilterInput")
@Description("What the cases of a lane are narrowed to / प्रगति-सूची का चयन")
public record LaneFilter(
        @Description("Code of a stage / चरण का कोड") @Nullable String stage,
        @Description("Only unsolved ones / केवल अनसुलझे") @Nullable Boolean unsolved,
        @Id @Nullable String office) {
    static final LaneFilter NONE = new LaneFilter(null, null, null);
}
