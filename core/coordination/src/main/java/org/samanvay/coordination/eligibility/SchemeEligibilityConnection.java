package org.samanvay.coordination.eligibility;

import java.util.List;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of schemes with a person's eligibility. */
public record SchemeEligibilityConnection(
        @NonNull List<@NonNull SchemeEligibilityEdge> edges,
        @NonNull List<@NonNull SchemeEligibility> nodes,
        @NonNull PageInfo pageInfo) {
    /** A scheme and where it stands in the list. */
    public record SchemeEligibilityEdge(@NonNull String cursor, @NonNull SchemeEligibility node) {}

    public static SchemeEligibilityConnection of(Slice<SchemeEligibility> slice) {
        return new SchemeEligibilityConnection(
                slice.edges(SchemeEligibilityEdge::new), slice.nodes(), slice.pageInfo());
    }
}
