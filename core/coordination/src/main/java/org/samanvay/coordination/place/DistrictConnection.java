package org.samanvay.coordination.place;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of districts. */
@Description("A page of districts / जिले, एक पृष्ठ")
public record DistrictConnection(
        @NonNull List<@NonNull DistrictEdge> edges,
        @NonNull List<@NonNull DistrictView> nodes,
        @NonNull PageInfo pageInfo) {
    static DistrictConnection of(Slice<DistrictView> slice) {
        return new DistrictConnection(slice.edges(DistrictEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One district and where it stands in the list. */
    @Type("DistrictEdge")
    @Description("One district and its cursor / एक प्रविष्टि और उसका कर्सर")
    public record DistrictEdge(@NonNull String cursor, @NonNull DistrictView node) {}
}
