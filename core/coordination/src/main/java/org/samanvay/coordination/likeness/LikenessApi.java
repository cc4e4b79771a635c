package org.samanvay.coordination.likeness;

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
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.page.Page;

/** Likenesses in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class LikenessApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private Likenesses likenesses;

    @Query
    @Description("What may be the same at two offices below yours, newest first; once decided, for the two as well"
            + " / आपके अधीन दो कार्यालयों में जो एक ही हो सकता है; निर्णय के बाद उन दोनों को भी")
    public @NonNull LikenessConnection likenesses(
            @Nullable Boolean undecided, @Nullable Integer first, @Nullable String after) {
        return LikenessConnection.of(likenesses.list(Boolean.TRUE.equals(undecided), Page.of(first, after)));
    }

    @Mutation
    @Description("Say whether the two are the same / बताएँ कि दोनों एक ही हैं या नहीं")
    public @NonNull LikenessView decideLikeness(
            @Id @NonNull UUID likeness,
            @NonNull Integer version,
            @NonNull Boolean same,
            @NonNull String idempotencyKey) {
        return likenesses.require(changes.once(
                Change.of(current.forChange().account(), "decideLikeness", idempotencyKey, likeness, version, same),
                () -> likenesses.decide(likeness, version, same)));
    }
}
