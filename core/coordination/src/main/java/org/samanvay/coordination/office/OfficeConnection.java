package org.samanvay.coordination.office;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of offices. */
@Description("A page of offices / कार्यालय, एक पृष्ठ")
public record OfficeConnection(
        @NonNull List<@NonNull OfficeEdge> edges,
        @NonNull List<@NonNull OfficeView> nodes,
        @NonNull PageInfo pageInfo) {
    static OfficeConnection of(Slice<OfficeView> slice) {
        return new OfficeConnection(slice.edges(OfficeEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One office and where it stands in the list. */
    @Type("OfficeEdge")
    @Description("One office and its cursor / एक कार्यालय और उसका कर्सर")
    public record OfficeEdge(@NonNull String cursor, @NonNull OfficeView node) {}
}
