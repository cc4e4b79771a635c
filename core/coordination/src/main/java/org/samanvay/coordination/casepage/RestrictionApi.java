package org.samanvay.coordination.casepage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.casefile.CaseMutations;
import org.samanvay.coordination.casefile.ChangedRestriction;
import org.samanvay.coordination.casefile.RestrictionReason;
import org.samanvay.coordination.casefile.RestrictionView;
import org.samanvay.coordination.casefile.Restrictions;

/** Cases that only named posts see, in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class RestrictionApi {
    @Inject
    private CasePages pages;

    @Inject
    private Restrictions restrictions;

    @Inject
    private CaseMutations mutations;

    @Query
    @Description("Who alone sees a restricted case; nothing where all who take part see it; the reading is recorded"
            + " / सीमित प्रकरण केवल कौन देखता है; सीमित न हो तो कुछ नहीं; पठन दर्ज होता है")
    public @Nullable RestrictionView restriction(@Id @NonNull UUID caseFile) {
        return restrictions.read(caseFile).orElse(null);
    }

    @Mutation
    @Description("Let only named posts see the case / प्रकरण केवल नामित पदों हेतु सीमित करें")
    public @NonNull CaseView restrictCase(
            @Id @NonNull UUID caseFile,
            @NonNull Integer version,
            @NonNull List<@NonNull String> namedPosts,
            @Nullable RestrictionReason reason,
            @NonNull String idempotencyKey) {
        return pages.require(mutations.restrict(caseFile, version, namedPosts, reason, idempotencyKey));
    }

    @Mutation
    @Description("Change who is named in a restricted case / सीमित प्रकरण के नामित पद बदलें")
    public @NonNull CaseView changeRestriction(
            @Id @NonNull UUID caseFile,
            @NonNull Integer version,
            @NonNull ChangedRestriction change,
            @NonNull String idempotencyKey) {
        return pages.require(mutations.changeRestriction(caseFile, version, change, idempotencyKey));
    }

    @Mutation
    @Description("Let all who take part see the case again, of it what they saw before"
            + " / प्रकरण से जुड़े सभी पद उसे पुनः पहले जितना देखें")
    public @NonNull CaseView liftRestriction(
            @Id @NonNull UUID caseFile,
            @NonNull Integer version,
            @NonNull RestrictionReason reason,
            @NonNull String idempotencyKey) {
        return pages.require(mutations.liftRestriction(caseFile, version, reason, idempotencyKey));
    }
}
