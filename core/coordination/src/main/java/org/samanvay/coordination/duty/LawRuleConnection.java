package org.samanvay.coordination.duty;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of rules. */
@Description("A page of rules / नियम, एक पृष्ठ")
public record LawRuleConnection(
        @NonNull List<@NonNull LawRuleEdge> edges,
        @NonNull List<@NonNull LawRuleView> nodes,
        @NonNull PageInfo pageInfo) {
    static LawRuleConnection of(Slice<LawRuleView> slice) {
        return new LawRuleConnection(slice.edges(LawRuleEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** A rule and where it stands in the list. */
    @Type("LawRuleEdge")
    @Description("One rule and its cursor / एक नियम और उसका कर्सर")
    public record LawRuleEdge(@NonNull String cursor, @NonNull LawRuleView node) {}
}
