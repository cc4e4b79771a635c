package org.samanvay.coordination.worklist;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of work. */
@Description("A page of work, what is due first / कार्य, एक पृष्ठ; पहले जिनकी समय-सीमा पहले")
public record WorklistConnection(
        @NonNull List<@NonNull WorkEdge> edges,
        @NonNull List<@NonNull WorkItem> nodes,
        @NonNull PageInfo pageInfo,
        @Ignore Worklist.Asked asked) {
    /** A piece of work and where it stands in the list. */
    public record WorkEdge(@NonNull String cursor, @NonNull WorkItem node) {}

    static WorklistConnection of(Slice<WorkItem> slice, Worklist.Asked asked) {
        return new WorklistConnection(slice.edges(WorkEdge::new), slice.nodes(), slice.pageInfo(), asked);
    }
}
