package org.samanvay.coordination.periodicreturn;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of returns. */
@Type("PeriodicReturnConnection")
@Description("A page of returns / विवरणियाँ, एक पृष्ठ")
public record ReturnConnection(
        @NonNull List<@NonNull ReturnEdge> edges, @NonNull List<@NonNull ReturnView> nodes, @NonNull PageInfo pageInfo) {
    static ReturnConnection of(Slice<ReturnView> slice) {
        return new ReturnConnection(slice.edges(ReturnEdge::new), slice.nodes(), slice.pageInfo());
    }

    /** One of them and where it stands in the list. */
    @Type("PeriodicReturnEdge")
    @Description("One return and its cursor / विवरणी: एक मद और उसका कर्सर")
    public record ReturnEdge(@NonNull String cursor, @NonNull ReturnView node) {}
}
