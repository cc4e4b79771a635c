package org.samanvay.coordination.jurisdiction;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of overlaps. */
@Description("A page of overlaps / परस्पर व्याप्त क्षेत्राधिकार, एक पृष्ठ")
public record JurisdictionOverlapConnection(
        @NonNull List<@NonNull JurisdictionOverlapEdge> edges,
        @NonNull List<@NonNull JurisdictionOverlap> nodes,
        @NonNull PageInfo pageInfo) {
    static JurisdictionOverlapConnection of(Slice<JurisdictionOverlap> slice) {
        return new JurisdictionOverlapConnection(
                slice.edges(JurisdictionOverlapEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One overlap and where it stands in the list. */
    @Type("JurisdictionOverlapEdge")
    @Description("One overlap and its cursor / एक प्रविष्टि और उसका कर्सर")
    public record JurisdictionOverlapEdge(@NonNull String cursor, @NonNull JurisdictionOverlap node) {}
}
