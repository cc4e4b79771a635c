package org.samanvay.coordination.office;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of changes of an office. */
@Description("A page of changes of an office / कार्यालय के परिवर्तन, एक पृष्ठ")
public record OfficeChangeConnection(
        @NonNull List<@NonNull OfficeChangeEdge> edges,
        @NonNull List<@NonNull OfficeChange> nodes,
        @NonNull PageInfo pageInfo) {
    static OfficeChangeConnection of(Slice<OfficeChange> slice) {
        return new OfficeChangeConnection(slice.edges(OfficeChangeEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One change and where it stands in the list. */
    @Type("OfficeChangeEdge")
    @Description("One change and its cursor / एक परिवर्तन और उसका कर्सर")
    public record OfficeChangeEdge(@NonNull String cursor, @NonNull OfficeChange node) {}
}
