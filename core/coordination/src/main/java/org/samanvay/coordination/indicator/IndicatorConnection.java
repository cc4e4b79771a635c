package org.samanvay.coordination.indicator;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of indicators. */
@Description("A page of indicators / सूचक, एक पृष्ठ")
public record IndicatorConnection(
        @NonNull List<@NonNull IndicatorEdge> edges,
        @NonNull List<@NonNull IndicatorView> nodes,
        @NonNull PageInfo pageInfo) {
    static IndicatorConnection of(Slice<IndicatorView> slice) {
        return new IndicatorConnection(slice.edges(IndicatorEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One indicator and where it stands in the list. */
    @Type("IndicatorEdge")
    @Description("One indicator and its cursor / एक सूचक और उसका कर्सर")
    public record IndicatorEdge(@NonNull String cursor, @NonNull IndicatorView node) {}
}
