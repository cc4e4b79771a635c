package org.samanvay.coordination.jointplan;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of a plan's reviews. */
@Description("A page of a plan's reviews / योजना की समीक्षाएँ, एक पृष्ठ")
public record PlanReviewConnection(
        @NonNull List<@NonNull PlanReviewEdge> edges, @NonNull List<@NonNull PlanReviewView> nodes, @NonNull PageInfo pageInfo) {
    static PlanReviewConnection of(Slice<PlanReviewView> slice) {
        return new PlanReviewConnection(slice.edges(PlanReviewEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("PlanReviewEdge")
    @Description("One of a plan's reviews and its cursor / एक मद और उसका कर्सर")
    public record PlanReviewEdge(@NonNull String cursor, @NonNull PlanReviewView node) {}
}
