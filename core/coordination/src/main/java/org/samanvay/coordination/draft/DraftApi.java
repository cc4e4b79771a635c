package org.samanvay.coordination.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.page.Page;

/**
 * Drafts in GraphQL. They take a version and no idempotency key: a draft is saved every few seconds, and the same saved twice
 * is the same.
 */
@GraphQLApi
@ApplicationScoped
public class DraftApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private Drafts drafts;

    @Inject
    private SavingDraft saving;

    @Query
    @Description("Your draft of this place, if there is one / इस स्थान का आपका प्रारूप")
    public @Nullable DraftView draft(@NonNull DraftPlace place) {
        return drafts.at(place).orElse(null);
    }

    @Query
    @Description("Your drafts, newest first / आपके प्रारूप, नवीनतम पहले")
    public @NonNull DraftConnection drafts(@Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first, after);
        return DraftConnection.of(page.slice(drafts.own(page), draft -> draft.id().toString()));
    }

    @Description("What was typed, as the screen wrote it / लिखा हुआ, जैसा स्क्रीन ने सहेजा")
    public @NonNull String content(@Source DraftView draft) {
        return draft.sealed().opened();
    }

    @Mutation
    @Description("Keep what is typed; replaces your draft of this place / लिखा हुआ रखें; इस स्थान का प्रारूप बदलता है")
    public @NonNull DraftView saveDraft(
            @NonNull DraftPlace place,
            @Description("Kept as it is, 200,000 bytes at most / यथावत रखा जाता है, अधिकतम 200,000 बाइट")
                    @NonNull String content,
            @Description("The version that you read; 0 where there was none / पढ़ा गया संस्करण; न हो तो 0") @NonNull Integer version) {
        current.forChange();
        changes.inTransaction(() -> saving.save(place, content, version));
        return drafts.at(place).orElseThrow();
    }

    @Mutation
    @Description("Delete your draft of this place / इस स्थान का प्रारूप हटाएँ")
    public boolean discardDraft(@NonNull DraftPlace place) {
        current.forChange();
        return changes.inTransaction(() -> drafts.discard(place));
    }
}
