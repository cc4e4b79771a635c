package org.samanvay.coordination.state;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of switches. */
@Description("A page of switches / परिवर्तन, एक पृष्ठ")
public record DepartmentSwitchConnection(
        @NonNull List<@NonNull DepartmentSwitchEdge> edges,
        @NonNull List<@NonNull DepartmentSwitch> nodes,
        @NonNull PageInfo pageInfo) {
    static DepartmentSwitchConnection of(Slice<DepartmentSwitch> slice) {
        return new DepartmentSwitchConnection(
                slice.edges(DepartmentSwitchEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One switch and where it stands in the list. */
    @Type("DepartmentSwitchEdge")
    @Description("One switch and its cursor / एक परिवर्तन और उसका कर्सर")
    public record DepartmentSwitchEdge(@NonNull String cursor, @NonNull DepartmentSwitch node) {}
}
