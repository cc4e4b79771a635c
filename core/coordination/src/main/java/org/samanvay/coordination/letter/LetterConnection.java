package org.samanvay.coordination.letter;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of letters. */
public record LetterConnection(
        @NonNull List<@NonNull LetterEdge> edges, @NonNull List<@NonNull LetterView> nodes, @NonNull PageInfo pageInfo) {
    /** A letter and where it stands in the list. */
    public record LetterEdge(@NonNull String cursor, @NonNull LetterView node) {}

    static LetterConnection of(Slice<LetterView> slice) {
        return new LetterConnection(slice.edges(LetterEdge::new), slice.nodes(), slice.pageInfo());
    }
}
