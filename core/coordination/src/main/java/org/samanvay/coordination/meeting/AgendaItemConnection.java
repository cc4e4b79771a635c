package org.samanvay.coordination.meeting;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of items of an agenda. */
@Description("A page of items of an agenda / कार्यसूची की मदें, एक पृष्ठ")
public record AgendaItemConnection(
        @NonNull List<@NonNull AgendaItemEdge> edges, @NonNull List<@NonNull AgendaItemView> nodes, @NonNull PageInfo pageInfo) {
    static AgendaItemConnection of(Slice<AgendaItemView> slice) {
        return new AgendaItemConnection(slice.edges(AgendaItemEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("AgendaItemEdge")
    @Description("One item of an agenda and its cursor / कार्यसूची की मदें: एक मद और उसका कर्सर")
    public record AgendaItemEdge(@NonNull String cursor, @NonNull AgendaItemView node) {}
}
