package org.samanvay.coordination.meeting;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of decisions. */
@Description("A page of decisions / निर्णय, एक पृष्ठ")
public record DecisionConnection(
        @NonNull List<@NonNull DecisionEdge> edges, @NonNull List<@NonNull DecisionView> nodes, @NonNull PageInfo pageInfo) {
    static DecisionConnection of(Slice<DecisionView> slice) {
        return new DecisionConnection(slice.edges(DecisionEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("DecisionEdge")
    @Description("One decision and its cursor / निर्णय: एक मद और उसका कर्सर")
    public record DecisionEdge(@NonNull String cursor, @NonNull DecisionView node) {}
}
