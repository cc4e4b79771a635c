package org.samanvay.coordination.department;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of departments. */
@Description("A page of departments / विभाग, एक पृष्ठ")
public record DepartmentConnection(
        @NonNull List<@NonNull DepartmentEdge> edges,
        @NonNull List<@NonNull DepartmentView> nodes,
        @NonNull PageInfo pageInfo) {
    static DepartmentConnection of(Slice<DepartmentView> slice) {
        return new DepartmentConnection(slice.edges(DepartmentEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One department and where it stands in the list. */
    @Type("DepartmentEdge")
    @Description("One department and its cursor / एक विभाग और उसका कर्सर")
    public record DepartmentEdge(@NonNull String cursor, @NonNull DepartmentView node) {}
}
