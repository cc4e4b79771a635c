package org.samanvay.coordination.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.page.Page;

/** The worklist in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class WorklistApi {
    @Inject
    private Worklist worklist;

    @Query
    @Description("All that lies at your posts, what is due first / आपके पदों पर लंबित समस्त कार्य, पहले जिनकी समय-सीमा पहले")
    public @NonNull WorklistConnection worklist(
            @Description("One of your posts; all where none is named / आपका एक पद") @Id @Nullable UUID post,
            @Nullable List<WorkKind> kinds,
            @Nullable Integer first,
            @Nullable String after) {
        Worklist.Asked asked = worklist.asked(post, chosen(kinds));
        return WorklistConnection.of(worklist.page(asked, Page.of(first, after)), asked);
    }

    @Description("How much lies open, by kind and lateness / प्रकार एवं विलंब के अनुसार संख्या")
    public @NonNull List<@NonNull WorkCount> counts(@Source WorklistConnection list) {
        return worklist.counts(list.asked());
    }

    /** The schema lets null through among them. */
    private static Set<WorkKind> chosen(@Nullable List<? extends @Nullable WorkKind> kinds) {
        Set<WorkKind> chosen = EnumSet.noneOf(WorkKind.class);
        if (kinds != null) {
            kinds.stream().filter(Objects::nonNull).forEach(chosen::add);
        }
        return chosen;
    }
}
