package org.samanvay.coordination.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.event.OutboxNumbers;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.problem.CommonProblem;

/** What is new since the last visit, in the API. */
@GraphQLApi
@ApplicationScoped
public class NewsApi {
    @Inject
    private NewsReading reading;

    @Inject
    private OutboxNumbers numbers;

    @Inject
    private LastVisits visits;

    @Inject
    private Changes changes;

    @Inject
    private CurrentViewer viewer;

    @Query("news")
    @Description("What others did in your cases since you said that you have seen it, newest first / आपके देखने के बाद आपके"
            + " प्रकरणों में दूसरों ने जो किया, नवीनतम पहले")
    public @NonNull NewsConnection news(@Nullable Integer first, @Nullable String after) {
        Viewer caller = viewer.get();
        numbers.giveAndRead();
        long seen = visits.find(caller.account()).map(visit -> Long.parseLong(visit.until())).orElse(0L);
        Page page = Page.of(first, after);
        return NewsConnection.of(page.slice(reading.since(caller, seen, page), NewsItem::id));
    }

    @Query("newsEnd")
    @Description("The number up to which everything that a query reads after it was told; GET /changes?after= goes on from"
            + " there / वह संख्या जहाँ तक सब बताया जा चुका है; GET /changes?after= उसके आगे से")
    public @NonNull String newsEnd() {
        viewer.get();
        return String.valueOf(numbers.giveAndRead());
    }

    @Query("lastVisit")
    @Description("Up to where you said that you have seen it / आपने कहाँ तक देखा है")
    public @Nullable LastVisit lastVisit() {
        return visits.find(viewer.account()).orElse(null);
    }

    @Mutation("newsSeen")
    @Description("Says that you have seen what is new, up to this one / बताएँ कि यहाँ तक देख लिया")
    public @NonNull LastVisit newsSeen(@Id @NonNull String until, @NonNull String idempotencyKey) {
        Viewer caller = viewer.forChange();
        if (!until.matches("[0-9]{1,18}")) {
            throw CommonProblem.invalidArgument("until", "The id of a news item", "किसी सूचना की id दें");
        }
        long place = Math.min(Long.parseLong(until), numbers.end());
        changes.once(Change.of(caller.account(), "newsSeen", idempotencyKey, until), () -> {
            visits.note(caller.account(), place);
            return caller.account();
        });
        return visits.find(caller.account()).orElseThrow();
    }
}
