package org.samanvay.coordination.jointplan;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of a plan's steps. */
@Description("A page of a plan's steps / योजना के कार्य, एक पृष्ठ")
public record PlanStepConnection(
        @NonNull List<@NonNull PlanStepEdge> edges, @NonNull List<@NonNull PlanStepView> nodes, @NonNull PageInfo pageInfo) {
    static PlanStepConnection of(Slice<PlanStepView> slice) {
        return new PlanStepConnection(slice.edges(PlanStepEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("PlanStepEdge")
    @Description("One of a plan's steps and its cursor / एक मद और उसका कर्सर")
    public record PlanStepEdge(@NonNull String cursor, @NonNull PlanStepView node) {}
}
