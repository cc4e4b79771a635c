package org.samanvay.coordination.casemessage;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of messages. */
@Type("CaseMessageConnection")
@Description("A page of messages on a case, newest first / प्रकरण के संदेश, नवीनतम पहले")
public record MessageConnection(
        @NonNull List<@NonNull MessageEdge> edges, @NonNull List<@NonNull MessageView> nodes, @NonNull PageInfo pageInfo) {
    static MessageConnection of(Slice<MessageView> slice) {
        return new MessageConnection(slice.edges(MessageEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("CaseMessageEdge")
    @Description("One message and its cursor / संदेश एवं कर्सर")
    public record MessageEdge(@NonNull String cursor, @NonNull MessageView node) {}
}
