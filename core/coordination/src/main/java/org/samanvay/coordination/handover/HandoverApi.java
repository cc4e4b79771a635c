package org.samanvay.coordination.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
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

/** Handovers in the API. */
@GraphQLApi
@ApplicationScoped
public class HandoverApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Handovers handovers;

    @Inject
    private TakingOver takingOver;

    @Inject
    private Changes changes;

    @Query
    @Description("Handover notes of your posts, and those escalated to you, newest first"
            + " / आपके पदों की हस्तांतरण टिप्पणियाँ, तथा जो आपको प्रेषित हैं")
    public @NonNull HandoverConnection handovers(
            @Id @Nullable UUID post,
            @Nullable Boolean onlyUnsettled,
            @Nullable Integer first,
            @Nullable String after) {
        return HandoverConnection.of(handovers.page(post, Boolean.TRUE.equals(onlyUnsettled), Page.of(first, after)));
    }

    @Query
    @Description("One handover note / एक हस्तांतरण टिप्पणी")
    public @NonNull HandoverView handover(@Id @NonNull UUID id) {
        return handovers.require(id);
    }

    @Query
    @Description("The items of a handover note / हस्तांतरण टिप्पणी की मदें")
    public @NonNull HandoverItemConnection handoverItems(
            @Id @NonNull UUID handover,
            @Nullable HandoverItemStatus status,
            @Nullable Integer first,
            @Nullable String after) {
        return HandoverItemConnection.of(handovers.items(handover, status, Page.of(first, after)));
    }

    @Mutation
    @Description("Take items of a handover over, up to 100 by their numbers; without numbers all that are open"
            + " / हस्तांतरण की मदें स्वीकार करें; बिना संख्या के सभी लंबित")
    public @NonNull HandoverView acceptHandoverItems(
            @Id @NonNull UUID handover,
            @Nullable List<Integer> items,
            @NonNull Integer version,
            @NonNull String idempotencyKey) {
        List<Integer> numbers = items == null ? List.of() : items.stream().filter(Objects::nonNull).toList();
        TakingOver.bounded(numbers);
        return change(
                Change.of(current.forChange().account(), "acceptHandoverItems", idempotencyKey, handover, items, version),
                () -> takingOver.accept(handover, numbers, version));
    }

    @Mutation
    @Description("Dispute an item of a handover; the reporting post decides / हस्तांतरण की मद पर आपत्ति करें; वरिष्ठ पद निर्णय करेगा")
    public @NonNull HandoverView disputeHandoverItem(
            @Id @NonNull UUID handover,
            @NonNull Integer item,
            @NonNull DisputeReason reason,
            @NonNull Integer version,
            @NonNull String idempotencyKey) {
        return change(
                Change.of(
                        current.forChange().account(), "disputeHandoverItem", idempotencyKey, handover, item, reason, version),
                () -> takingOver.dispute(handover, item, reason, version));
    }

    @Mutation
    @Description("Decide a disputed item, as the reporting post / विवादित मद पर वरिष्ठ पद का निर्णय")
    public @NonNull HandoverView settleHandoverDispute(
            @Id @NonNull UUID handover,
            @NonNull Integer item,
            @NonNull DisputeSettlement settlement,
            @NonNull Integer version,
            @NonNull String idempotencyKey) {
        return change(
                Change.of(
                        current.forChange().account(),
                        "settleHandoverDispute",
                        idempotencyKey,
                        handover,
                        item,
                        settlement,
                        version),
                () -> takingOver.settle(handover, item, settlement, version));
    }

    private HandoverView change(Change change, Supplier<UUID> work) {
        return handovers.require(changes.once(change, work));
    }
}
