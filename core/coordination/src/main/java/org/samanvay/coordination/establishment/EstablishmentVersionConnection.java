package org.samanvay.coordination.establishment;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of an establishment's versions. */
@Description("A page of an establishment's versions / प्रतिष्ठान का इतिहास, एक पृष्ठ")
public record EstablishmentVersionConnection(
        @NonNull List<@NonNull EstablishmentVersionEdge> edges,
        @NonNull List<@NonNull EstablishmentVersion> nodes,
        @NonNull PageInfo pageInfo) {
    static EstablishmentVersionConnection of(Slice<EstablishmentVersion> slice) {
        return new EstablishmentVersionConnection(
                slice.edges(EstablishmentVersionEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One version and where it stands in the list. */
    @Type("EstablishmentVersionEdge")
    @Description("One version and its cursor / एक प्रविष्टि और उसका कर्सर")
    public record EstablishmentVersionEdge(@NonNull String cursor, @NonNull EstablishmentVersion node) {}
}
