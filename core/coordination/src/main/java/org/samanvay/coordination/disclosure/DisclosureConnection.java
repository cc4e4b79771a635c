package org.samanvay.coordination.disclosure;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of disclosures. */
public record DisclosureConnection(
        @NonNull List<@NonNull DisclosureEdge> edges, @NonNull List<@NonNull Disclosure> nodes, @NonNull PageInfo pageInfo) {
    /** A disclosure and where it stands in the list. */
    public record DisclosureEdge(@NonNull String cursor, @NonNull Disclosure node) {}

    static DisclosureConnection of(Slice<Disclosure> slice) {
        return new DisclosureConnection(slice.edges(DisclosureEdge::new), slice.nodes(), slice.pageInfo());
    }
}
