package org.samanvay.coordination.assist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.api.Selection;
import org.samanvay.coordination.casefile.OpenCase;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.referral.NewReferral;
import org.samanvay.coordination.referral.ReferralVersion;

/** Preparing and confirming in GraphQL; {@code prepareForm} stands with the forms, whose answers are an object. */
@GraphQLApi
@ApplicationScoped
public class AssistApi {
    private static final int MOST_AT_ONCE = 50;

    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private PreparedItems items;

    @Inject
    private Preparing preparing;

    @Inject
    private Confirming confirming;

    @Inject
    private Audit audit;

    @Query
    @Description("What you prepared, and what waits for you to confirm, newest first"
            + " / आपका तैयार किया हुआ, और आपकी पुष्टि की प्रतीक्षा में")
    public @NonNull PreparedConnection preparedItems(
            @Nullable List<PreparedStatus> statuses, @Nullable Integer first, @Nullable String after) {
        Page page = Page.of(first, after);
        List<PreparedView> read = items.page(chosen(statuses), page);
        Selection selection = Selection.current();
        if (!read.isEmpty() && (selection.has("nodes.content") || selection.has("edges.node.content"))) {
            audit.preparedRead(current.account(), read.size());
        }
        return PreparedConnection.of(page.slice(read, item -> item.id().toString()));
    }

    private static Set<PreparedStatus> chosen(@Nullable List<? extends @Nullable PreparedStatus> asked) {
        Set<PreparedStatus> chosen = EnumSet.noneOf(PreparedStatus.class);
        if (asked != null) {
            asked.stream().filter(each -> each != null).forEach(chosen::add);
        }
        return chosen.isEmpty() ? EnumSet.of(PreparedStatus.PREPARED) : chosen;
    }

    @Description("What is to be submitted, as JSON; gone once it is over / प्रस्तुत होने वाला विवरण; पूर्ण होने पर हटता है")
    public @Nullable String content(@Source PreparedView item) {
        return item.sealed().map(SealedItem::opened).orElse(null);
    }

    @Mutation
    @Description("Prepare the opening of a case for the post that you assist; it begins now, and is opened as the officer"
            + " confirms it / जिस पद की सहायता करते हैं उसके लिए प्रकरण खोलना तैयार करें; आरंभ अभी से, खुलता है अधिकारी की पुष्टि पर")
    public @NonNull PreparedView prepareCase(
            @NonNull OpenCase input, @Id @Nullable String asPost, @NonNull String idempotencyKey) {
        return preparing.newCase(input, asPost, idempotencyKey);
    }

    @Mutation
    @Description("Prepare a referral for the post that you assist / जिस पद की सहायता करते हैं उसके लिए रेफरल तैयार करें")
    public @NonNull PreparedView prepareReferral(
            @Id @NonNull UUID caseFile,
            @NonNull NewReferral referral,
            @Id @Nullable String asPost,
            @NonNull String idempotencyKey) {
        return preparing.referral(caseFile, referral, asPost, idempotencyKey);
    }

    @Mutation
    @Description("Prepare up to 50 acknowledgements; all of them or none; answers how many"
            + " / 50 तक पावतियाँ तैयार करें; सभी या कोई नहीं")
    public int prepareAcknowledgements(
            @NonNull List<@NonNull ReferralVersion> referrals, @Id @Nullable String asPost, @NonNull String idempotencyKey) {
        return preparing.acknowledgements(referrals, asPost, idempotencyKey);
    }

    @Mutation
    @Description("Confirm up to 50 at once; all of them, or each that cannot be is named / एक साथ 50 तक की पुष्टि; सभी, या कारण सहित कोई नहीं")
    public @NonNull List<@NonNull PreparedView> confirmPrepared(
            @NonNull List<@NonNull PreparedVersion> items, @NonNull String idempotencyKey) {
        List<UUID> ids = items.stream().map(PreparedVersion::item).distinct().toList();
        if (ids.isEmpty() || ids.size() > MOST_AT_ONCE || ids.size() < items.size()) {
            throw CommonProblem.invalidArgument(
                    "items",
                    "1 to " + MOST_AT_ONCE + " items, each of them once",
                    "1 से " + MOST_AT_ONCE + " मद, प्रत्येक एक बार");
        }
        changes.once(Change.of(current.forChange().account(), "confirmPrepared", idempotencyKey, items), () -> {
            confirming.confirm(items);
            return ids.getFirst();
        });
        return this.items.require(ids).stream().map(PreparedItems.Known::view).toList();
    }

    @Mutation
    @Description("Send a prepared item back; who prepared it takes it back / तैयार मद लौटाएँ; तैयार करने वाला वापस लेता है")
    public @NonNull PreparedView dropPrepared(
            @Id @NonNull UUID item, @NonNull Integer version, @NonNull String idempotencyKey) {
        UUID dropped = changes.once(
                Change.of(current.forChange().account(), "dropPrepared", idempotencyKey, item, version),
                () -> confirming.drop(item, version));
        return items.require(List.of(dropped)).getFirst().view();
    }
}
