package org.samanvay.coordination.matrix;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of nodal offices. */
@Description("A page of nodal offices / नोडल कार्यालय, एक पृष्ठ")
public record NodalOfficeConnection(
        @NonNull List<@NonNull NodalOfficeEdge> edges,
        @NonNull List<@NonNull NodalOfficeView> nodes,
        @NonNull PageInfo pageInfo) {
    static NodalOfficeConnection of(Slice<NodalOfficeView> slice) {
        return new NodalOfficeConnection(slice.edges(NodalOfficeEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One office and where it stands in the list. */
    @Type("NodalOfficeEdge")
    @Description("One nodal office and its cursor / एक नोडल कार्यालय और उसका कर्सर")
    public record NodalOfficeEdge(@NonNull String cursor, @NonNull NodalOfficeView node) {}
}
