package org.samanvay.coordination.person;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of a case's persons. */
public record PersonConnection(
        @NonNull List<@NonNull PersonEdge> edges, @NonNull List<@NonNull PersonView> nodes, @NonNull PageInfo pageInfo) {
    /** A person and where she stands in the list. */
    public record PersonEdge(@NonNull String cursor, @NonNull PersonView node) {}

    public static PersonConnection of(Slice<PersonView> slice) {
        return new PersonConnection(slice.edges(PersonEdge::new), slice.nodes(), slice.pageInfo());
    }
}
