package org.samanvay.coordination.packet;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of what is owed. */
@Type("OwedIntimationConnection")
@Description("A page of intimations that are still owed / शेष सूचनाएँ, एक पृष्ठ")
public record OwedConnection(
        @NonNull List<@NonNull OwedEdge> edges, @NonNull List<@NonNull OwedIntimation> nodes, @NonNull PageInfo pageInfo) {
    static OwedConnection of(Slice<OwedIntimation> slice) {
        return new OwedConnection(slice.edges(OwedEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("OwedIntimationEdge")
    @Description("One owed intimation and its cursor / शेष सूचना: एक मद और उसका कर्सर")
    public record OwedEdge(@NonNull String cursor, @NonNull OwedIntimation node) {}
}
