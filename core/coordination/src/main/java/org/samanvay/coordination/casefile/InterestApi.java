package org.samanvay.coordination.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.page.Page;

/** Giving cases, and parts of them, away, in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class InterestApi {
    @Inject
    private CaseMutations mutations;

    @Inject
    private Interests interests;

    @Query
    @Description("Cases that your posts gave away, and how they stand; nothing of what is in them"
            + " / आपके पदों द्वारा अंतरित प्रकरण और उनकी स्थिति; विषय नहीं")
    public @NonNull InterestConnection continuingInterests(@Nullable Integer first, @Nullable String after) {
        return InterestConnection.of(interests.list(Page.of(first, after)));
    }

    @Mutation
    @Description("Give the case to another post of your department with all that lies open at yours; you go on seeing how it"
            + " stands / प्रकरण अपने विभाग के दूसरे पद को समस्त लंबित कार्य सहित दें; आपको स्थिति दिखती रहेगी")
    public @NonNull InterestView giveCase(
            @Id @NonNull UUID caseFile,
            @NonNull Integer version,
            @Id @NonNull String toPost,
            @NonNull String idempotencyKey) {
        return interests.require(mutations.give(caseFile, version, toPost, idempotencyKey));
    }

    @Mutation
    @Description("Give your department's part in a case to another of its posts with all that lies open at yours; you go on"
            + " seeing how it stands / प्रकरण में अपने विभाग का भाग उसके दूसरे पद को समस्त लंबित कार्य सहित दें")
    public @NonNull InterestView givePart(
            @Id @NonNull UUID caseFile,
            @Id @NonNull String fromPost,
            @Id @NonNull String toPost,
            @NonNull String idempotencyKey) {
        return interests.require(mutations.givePart(caseFile, fromPost, toPost, idempotencyKey));
    }
}
