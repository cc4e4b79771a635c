package org.samanvay.coordination.prevention;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of findings. */
@Description("A page of findings / निष्कर्ष, एक पृष्ठ")
public record FindingConnection(
        @NonNull List<@NonNull FindingEdge> edges, @NonNull List<@NonNull FindingView> nodes, @NonNull PageInfo pageInfo) {
    static FindingConnection of(Slice<FindingView> slice) {
        return new FindingConnection(slice.edges(FindingEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Description("One finding and its cursor / निष्कर्ष: एक मद और उसका कर्सर")
    public record FindingEdge(@NonNull String cursor, @NonNull FindingView node) {}
}
