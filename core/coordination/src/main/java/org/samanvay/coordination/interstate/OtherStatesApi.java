package org.samanvay.coordination.interstate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.page.Page;

/** Which other states may be asked, and what a state has laid down, in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class OtherStatesApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private OtherStates others;

    @Inject
    private JointRules rules;

    @Query
    @Description("Other states whose offices may be asked, and for what / अन्य राज्य जिनके कार्यालयों से अनुरोध हो सकता है")
    public @NonNull List<@NonNull OtherState> otherStates() {
        return others.all();
    }

    @Query
    @Description("Posts of another state that may be asked for a service: office and designation"
            + " / अन्य राज्य के पद जिनसे सेवा माँगी जा सकती है: कार्यालय एवं पदनाम")
    public @NonNull SeatOfStateConnection postsOfOtherState(
            int state, @NonNull String service, @Nullable Integer first, @Nullable String after) {
        return SeatOfStateConnection.of(others.posts(state, service, Page.of(first, after)));
    }

    @Query
    @Description("What a state has laid down about referrals to and from others / अन्य राज्यों से रेफरल हेतु राज्य के नियम")
    public @NonNull JointRulesView jointRules(int state) {
        current.get();
        return rules.view(state);
    }

    @Mutation("setJointRules")
    @Description("Lay down the joint period and the services open to other states; for the state's administrator"
            + " / संयुक्त अवधि एवं अन्य राज्यों हेतु खुली सेवाएँ निर्धारित करें; राज्य प्रशासक हेतु")
    public @NonNull JointRulesView setJointRules(@NonNull NewJointRules rules, @NonNull String idempotencyKey) {
        Viewer administrator = current.administering(rules.state());
        changes.once(
                Change.of(administrator.account(), "setJointRules", idempotencyKey, rules),
                () -> this.rules.lay(administrator, rules));
        return this.rules.view(rules.state());
    }
}
