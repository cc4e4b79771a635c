package org.samanvay.coordination.casefile;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of cases that were given away. */
@Type("ContinuingInterestConnection")
@Description("A page of cases that were given away / अंतरित प्रकरण, एक पृष्ठ")
public record InterestConnection(
        @NonNull List<@NonNull InterestEdge> edges, @NonNull List<@NonNull InterestView> nodes, @NonNull PageInfo pageInfo) {
    static InterestConnection of(Slice<InterestView> slice) {
        return new InterestConnection(slice.edges(InterestEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("ContinuingInterestEdge")
    @Description("One case that was given away and its cursor / अंतरित प्रकरण: एक मद और उसका कर्सर")
    public record InterestEdge(@NonNull String cursor, @NonNull InterestView node) {}
}
