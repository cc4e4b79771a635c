package org.samanvay.coordination.informationrequest;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of information requests. */
@Type("InformationRequestConnection")
@Description("A page of information requests / सूचना अनुरोध, एक पृष्ठ")
public record InformationRequestConnection(
        @NonNull List<@NonNull InformationRequestEdge> edges,
        @NonNull List<@NonNull InformationRequestView> nodes,
        @NonNull PageInfo pageInfo) {
    static InformationRequestConnection of(Slice<InformationRequestView> slice) {
        return new InformationRequestConnection(
                slice.edges(InformationRequestEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("InformationRequestEdge")
    @Description("One information request and its cursor / सूचना अनुरोध: एक मद और उसका कर्सर")
    public record InformationRequestEdge(@NonNull String cursor, @NonNull InformationRequestView node) {}
}
