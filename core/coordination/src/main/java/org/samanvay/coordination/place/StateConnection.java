package org.samanvay.coordination.place;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of states. */
@Description("A page of states / राज्य, एक पृष्ठ")
public record StateConnection(
        @NonNull List<@NonNull StateEdge> edges, @NonNull List<@NonNull StateView> nodes, @NonNull PageInfo pageInfo) {
    static StateConnection of(Slice<StateView> slice) {
        return new StateConnection(slice.edges(StateEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One state and where it stands in the list. */
    @Type("StateEdge")
    @Description("One state and its cursor / एक प्रविष्टि और उसका कर्सर")
    public record StateEdge(@NonNull String cursor, @NonNull StateView node) {}
}
