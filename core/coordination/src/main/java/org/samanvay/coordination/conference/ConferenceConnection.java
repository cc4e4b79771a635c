package org.samanvay.coordination.conference;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of case conferences. */
@Type("CaseConferenceConnection")
@Description("A page of case conferences, newest first / प्रकरण सम्मेलन, नवीनतम पहले")
public record ConferenceConnection(
        @NonNull List<@NonNull ConferenceEdge> edges,
        @NonNull List<@NonNull ConferenceView> nodes,
        @NonNull PageInfo pageInfo) {
    static ConferenceConnection of(Slice<ConferenceView> slice) {
        return new ConferenceConnection(slice.edges(ConferenceEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("CaseConferenceEdge")
    @Description("One conference and its cursor / सम्मेलन एवं कर्सर")
    public record ConferenceEdge(@NonNull String cursor, @NonNull ConferenceView node) {}
}
