package org.samanvay.coordination.circular;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of addressees. */
@Type("CircularAddresseeConnection")
@Description("A page of addressees / प्राप्तकर्ता पद, एक पृष्ठ")
public record AddresseeConnection(
        @NonNull List<@NonNull AddresseeEdge> edges, @NonNull List<@NonNull AddresseeView> nodes, @NonNull PageInfo pageInfo) {
    static AddresseeConnection of(Slice<AddresseeView> slice) {
        return new AddresseeConnection(slice.edges(AddresseeEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("CircularAddresseeEdge")
    @Description("One addressee and its cursor / प्राप्तकर्ता पद: एक मद और उसका कर्सर")
    public record AddresseeEdge(@NonNull String cursor, @NonNull AddresseeView node) {}
}
