package org.samanvay.coordination.meeting;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of invited posts. */
@Description("A page of invited posts / आमंत्रित पद, एक पृष्ठ")
public record InviteeConnection(
        @NonNull List<@NonNull InviteeEdge> edges, @NonNull List<@NonNull InviteeView> nodes, @NonNull PageInfo pageInfo) {
    static InviteeConnection of(Slice<InviteeView> slice) {
        return new InviteeConnection(slice.edges(InviteeEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("InviteeEdge")
    @Description("One invited post and its cursor / आमंत्रित पद: एक मद और उसका कर्सर")
    public record InviteeEdge(@NonNull String cursor, @NonNull InviteeView node) {}
}
