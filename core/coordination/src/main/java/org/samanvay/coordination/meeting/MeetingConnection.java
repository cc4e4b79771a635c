package org.samanvay.coordination.meeting;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of meetings. */
@Description("A page of meetings / बैठकें, एक पृष्ठ")
public record MeetingConnection(
        @NonNull List<@NonNull MeetingEdge> edges, @NonNull List<@NonNull MeetingView> nodes, @NonNull PageInfo pageInfo) {
    static MeetingConnection of(Slice<MeetingView> slice) {
        return new MeetingConnection(slice.edges(MeetingEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("MeetingEdge")
    @Description("One meeting and its cursor / बैठकें: एक मद और उसका कर्सर")
    public record MeetingEdge(@NonNull String cursor, @NonNull MeetingView node) {}
}
