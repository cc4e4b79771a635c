package org.samanvay.coordination.interstate;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of posts of another state. */
@Description("A page of posts of another state / अन्य राज्य के पद, एक पृष्ठ")
public record SeatOfStateConnection(
        @NonNull List<@NonNull SeatOfStateEdge> edges, @NonNull List<@NonNull SeatOfState> nodes, @NonNull PageInfo pageInfo) {
    static SeatOfStateConnection of(Slice<SeatOfState> slice) {
        return new SeatOfStateConnection(slice.edges(SeatOfStateEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One post and where it stands in the list. */
    @Description("One post and its cursor / पद और उसका कर्सर")
    public record SeatOfStateEdge(@NonNull String cursor, @NonNull SeatOfState node) {}
}
