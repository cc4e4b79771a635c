package org.samanvay.coordination.establishment;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of establishments. */
@Description("A page of establishments / प्रतिष्ठान, एक पृष्ठ")
public record EstablishmentConnection(
        @NonNull List<@NonNull EstablishmentEdge> edges,
        @NonNull List<@NonNull EstablishmentView> nodes,
        @NonNull PageInfo pageInfo) {
    static EstablishmentConnection of(Slice<EstablishmentView> slice) {
        return new EstablishmentConnection(slice.edges(EstablishmentEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One establishment and where it stands in the list. */
    @Type("EstablishmentEdge")
    @Description("One establishment and its cursor / एक प्रविष्टि और उसका कर्सर")
    public record EstablishmentEdge(@NonNull String cursor, @NonNull EstablishmentView node) {}
}
