package org.samanvay.coordination.indicator;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/**
 * A page of values.
 *
 * @param complete whether all that had happened when it was asked is in them; false for a while after a new release or a
 *     large import
 */
@Description("A page of an indicator's values / सूचक के मान, एक पृष्ठ")
public record IndicatorValueConnection(
        @NonNull List<@NonNull IndicatorValueEdge> edges,
        @NonNull List<@NonNull IndicatorValueView> nodes,
        @NonNull PageInfo pageInfo,
        @NonNull Boolean complete) {
    static IndicatorValueConnection of(Slice<IndicatorValueView> slice, boolean complete) {
        return new IndicatorValueConnection(
                slice.edges(IndicatorValueEdge::new), slice.nodes(), slice.pageInfo(), complete);
    }

    /** One value and where it stands in the list. */
    @Type("IndicatorValueEdge")
    @Description("One value and its cursor / एक मान और उसका कर्सर")
    public record IndicatorValueEdge(@NonNull String cursor, @NonNull IndicatorValueView node) {}
}
