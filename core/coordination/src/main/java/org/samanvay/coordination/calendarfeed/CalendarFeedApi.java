package org.samanvay.coordination.calendarfeed;

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
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.account.SecretWord;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;

/** Calendar feeds in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class CalendarFeedApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Changes changes;

    @Query
    @Description("Your postings and their calendar feeds / आपकी पदस्थापनाएँ और उनके कैलेंडर फ़ीड")
    public @NonNull List<@NonNull CalendarFeedView> calendarFeeds() {
        return feeds.of(current.get().account());
    }

    @Mutation
    @Description("Make a calendar feed of a posting; a former address opens nothing any more / पदस्थापना का कैलेंडर फ़ीड बनाएँ;"
            + " पुराना पता फिर नहीं खुलता")
    public @NonNull CalendarFeedWithAddress makeCalendarFeed(@Id @NonNull UUID posting, @NonNull String idempotencyKey) {
        UUID account = current.forChange().account();
        String word = SecretWord.forFeed();
        Changes.Outcome outcome = changes.outcome(
                Change.of(account, "makeCalendarFeed", idempotencyKey, posting), () -> feeds.make(account, posting, word));
        return new CalendarFeedWithAddress(
                feeds.one(account, posting), outcome.now() ? CalendarFeedServlet.pathOf(word) : null);
    }

    @Mutation
    @Description("Take a calendar feed back at once / कैलेंडर फ़ीड तुरंत समाप्त करें")
    public @NonNull CalendarFeedView revokeCalendarFeed(@Id @NonNull UUID posting, @NonNull String idempotencyKey) {
        UUID account = current.forChange().account();
        changes.once(
                Change.of(account, "revokeCalendarFeed", idempotencyKey, posting), () -> feeds.revoke(account, posting));
        return feeds.one(account, posting);
    }
}
