package org.samanvay.coordination.account;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.samanvay.coordination.page.PageInfo;
import org.samanvay.coordination.page.Slice;

/** A page of accounts, in the order of their sign-in names. */
@Description("A page of accounts / खातों का एक पृष्ठ")
public record AccountConnection(
        @NonNull List<@NonNull AccountEdge> edges,
        @NonNull List<@NonNull AccountView> nodes,
        @NonNull PageInfo pageInfo) {

    /** One account and where it stands in the list. */
    @Type("AccountEdge")
    @Description("An account and where it stands in the list / खाता और सूची में उसका स्थान")
    public record AccountEdge(@NonNull String cursor, @NonNull AccountView node) {}

    static AccountConnection of(Slice<AccountView> slice) {
        return new AccountConnection(slice.edges(AccountEdge::new), slice.nodes(), slice.pageInfo());
    }
}
