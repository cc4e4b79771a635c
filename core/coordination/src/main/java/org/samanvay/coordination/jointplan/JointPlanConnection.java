package org.samanvay.coordination.jointplan;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of plans. */
@Description("A page of plans / संयुक्त कार्ययोजनाएँ, एक पृष्ठ")
public record JointPlanConnection(
        @NonNull List<@NonNull JointPlanEdge> edges, @NonNull List<@NonNull JointPlanView> nodes, @NonNull PageInfo pageInfo) {
    static JointPlanConnection of(Slice<JointPlanView> slice) {
        return new JointPlanConnection(slice.edges(JointPlanEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("JointPlanEdge")
    @Description("One of plans and its cursor / एक मद और उसका कर्सर")
    public record JointPlanEdge(@NonNull String cursor, @NonNull JointPlanView node) {}
}
