package org.samanvay.coordination.jurisdiction;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of jurisdictions. */
@Description("A page of jurisdictions / क्षेत्राधिकार, एक पृष्ठ")
public record JurisdictionConnection(
        @NonNull List<@NonNull JurisdictionEdge> edges,
        @NonNull List<@NonNull JurisdictionView> nodes,
        @NonNull PageInfo pageInfo) {
    static JurisdictionConnection of(Slice<JurisdictionView> slice) {
        return new JurisdictionConnection(slice.edges(JurisdictionEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One jurisdiction and where it stands in the list. */
    @Type("JurisdictionEdge")
    @Description("One jurisdiction and its cursor / एक प्रविष्टि और उसका कर्सर")
    public record JurisdictionEdge(@NonNull String cursor, @NonNull JurisdictionView node) {}
}
