package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.referral.Referrals.Side;

/** Referrals in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class ReferralApi {
    private static final int MOST_AT_ONCE = 50;

    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private Referrals referrals;

    @Inject
    private Blocking blocking;

    @Inject
    private SendingReferral sending;

    @Inject
    private AnsweringReferral answering;

    @Inject
    private PreviewingReferrals previewing;

    @Query
    @Description("One referral / एक रेफरल")
    public @NonNull ReferralView referral(@Id @NonNull UUID id) {
        return referrals.require(id);
    }

    /** Sealed; opened only where it is selected, and so is the next. */
    public @Nullable String note(@Source ReferralView referral) {
        return referral.sealed().note();
    }

    @Description("Where it waits, once its time has passed / समय-सीमा पार होने पर किस पद पर रुका है")
    public @Nullable BlockedBy blockedBy(@Source ReferralView referral) {
        return referral.together().of("blockedBy", blocking::of).get(referral.id());
    }

    public @Nullable String basisReference(@Source ReferralView referral) {
        return referral.sealed().basisReference();
    }

    @Query
    @Description("What others ask of your posts, the newest first where no order is chosen / आपके पदों पर प्राप्त रेफरल")
    public @NonNull ReferralConnection referralInbox(
            @Id @Nullable UUID post,
            @Nullable List<ReferralStatus> statuses,
            @Nullable ReferralOrder order,
            @Nullable Integer first,
            @Nullable String after) {
        return list(Side.INBOX, post, statuses, order, first, after);
    }

    @Query
    @Description("What your posts ask of others, the newest first where no order is chosen / आपके पदों से भेजे गए रेफरल")
    public @NonNull ReferralConnection referralOutbox(
            @Id @Nullable UUID post,
            @Nullable List<ReferralStatus> statuses,
            @Nullable ReferralOrder order,
            @Nullable Integer first,
            @Nullable String after) {
        return list(Side.OUTBOX, post, statuses, order, first, after);
    }

    private ReferralConnection list(
            Side side,
            @Nullable UUID post,
            @Nullable List<ReferralStatus> statuses,
            @Nullable ReferralOrder order,
            @Nullable Integer first,
            @Nullable String after) {
        ReferralOrder wanted = order == null ? ReferralOrder.NEWEST : order;
        return ReferralConnection.of(
                referrals.at(side, post, ReferralStatus.chosen(statuses), wanted, Page.of(first, after)));
    }

    @Mutation
    @Description("Ask another post to serve a person / किसी व्यक्ति की सेवा हेतु दूसरे पद से अनुरोध करें")
    public @NonNull ReferralView sendReferral(
            @Id @NonNull UUID caseFile, @NonNull NewReferral referral, @NonNull String idempotencyKey) {
        return change("sendReferral", idempotencyKey, () -> sending.send(caseFile, referral), caseFile, referral);
    }

    @Mutation
    @Description("The receiver has it before him / प्राप्तकर्ता को मिल गया")
    public @NonNull ReferralView receiveReferral(
            @Id @NonNull UUID referral, @NonNull Integer version, @NonNull String idempotencyKey) {
        return change(
                "receiveReferral", idempotencyKey, () -> answering.receive(referral, version), referral, version);
    }

    @Mutation
    @Description("Acknowledge / पावती दें")
    public @NonNull ReferralView acknowledgeReferral(
            @Id @NonNull UUID referral, @NonNull Integer version, @NonNull String idempotencyKey) {
        return change(
                "acknowledgeReferral", idempotencyKey, () -> answering.acknowledge(referral, version), referral, version);
    }

    @Mutation
    @Description("Acknowledge up to 50 at once; all of them or none / एक साथ 50 तक पावती दें; सभी या कोई नहीं")
    public @NonNull List<@NonNull ReferralView> acknowledgeReferrals(
            @NonNull List<@NonNull ReferralVersion> referrals, @NonNull String idempotencyKey) {
        List<UUID> ids = distinct(referrals);
        changes.once(
                Change.of(current.forChange().account(), "acknowledgeReferrals", idempotencyKey, referrals),
                () -> {
                    referrals.forEach(each -> answering.acknowledge(each.referral(), each.version()));
                    return ids.getFirst();
                });
        return this.referrals.requireAll(ids);
    }

    @Query
    @Description("What an act would do with each of up to 50 referrals; nothing is done"
            + " / 50 तक रेफरलों पर कार्य का पूर्वावलोकन; कुछ किया नहीं जाता")
    public @NonNull List<@NonNull ReferralPreview> previewReferrals(
            @NonNull ReferralBulkAct act,
            @NonNull List<@NonNull ReferralVersion> referrals,
            @Id @Nullable String toPost) {
        distinct(referrals);
        current.forChange();
        return previewing.preview(act, referrals, toPost);
    }

    @Mutation
    @Description("Pass up to 50 to another post; all of them or none / 50 तक दूसरे पद को अग्रसारित करें; सभी या कोई नहीं")
    public @NonNull List<@NonNull ReferralView> redirectReferrals(
            @NonNull List<@NonNull ReferralVersion> referrals,
            @Id @NonNull String toPost,
            @NonNull EndReason reason,
            @NonNull String idempotencyKey) {
        List<UUID> ids = distinct(referrals);
        changes.once(
                Change.of(current.forChange().account(), "redirectReferrals", idempotencyKey, referrals, toPost, reason),
                () -> {
                    referrals.forEach(each -> answering.redirect(each.referral(), each.version(), toPost, reason));
                    return ids.getFirst();
                });
        return this.referrals.requireAll(ids);
    }

    private static List<UUID> distinct(List<ReferralVersion> referrals) {
        List<UUID> ids = referrals.stream().map(ReferralVersion::referral).distinct().toList();
        if (ids.isEmpty() || ids.size() > MOST_AT_ONCE || ids.size() < referrals.size()) {
            throw CommonProblem.invalidArgument(
                    "referrals",
                    "1 to " + MOST_AT_ONCE + " referrals, each of them once",
                    "1 से " + MOST_AT_ONCE + " रेफरल, प्रत्येक एक बार");
        }
        return ids;
    }

    @Mutation
    @Description("Accept / स्वीकार करें")
    public @NonNull ReferralView acceptReferral(
            @Id @NonNull UUID referral, @NonNull Integer version, @NonNull String idempotencyKey) {
        return change("acceptReferral", idempotencyKey, () -> answering.accept(referral, version), referral, version);
    }

    @Mutation
    @Description("Decline with a reason / कारण सहित अस्वीकार करें")
    public @NonNull ReferralView declineReferral(
            @Id @NonNull UUID referral,
            @NonNull Integer version,
            @NonNull EndReason reason,
            @NonNull String idempotencyKey) {
        return change(
                "declineReferral",
                idempotencyKey,
                () -> answering.decline(referral, version, reason),
                referral,
                version,
                reason);
    }

    @Mutation
    @Description("Pass it to another post / दूसरे पद को अग्रसारित करें")
    public @NonNull ReferralView redirectReferral(
            @Id @NonNull UUID referral,
            @NonNull Integer version,
            @Id @NonNull String toPost,
            @NonNull EndReason reason,
            @NonNull String idempotencyKey) {
        return change(
                "redirectReferral",
                idempotencyKey,
                () -> answering.redirect(referral, version, toPost, reason),
                referral,
                version,
                toPost,
                reason);
    }

    @Mutation
    @Description("Work has begun / कार्य प्रारंभ")
    public @NonNull ReferralView startReferral(
            @Id @NonNull UUID referral, @NonNull Integer version, @NonNull String idempotencyKey) {
        return change("startReferral", idempotencyKey, () -> answering.start(referral, version), referral, version);
    }

    @Mutation
    @Description("Done, with an outcome / परिणाम सहित पूर्ण")
    public @NonNull ReferralView completeReferral(
            @Id @NonNull UUID referral,
            @NonNull Integer version,
            @NonNull Outcome outcome,
            @Nullable String note,
            @NonNull String idempotencyKey) {
        return change(
                "completeReferral",
                idempotencyKey,
                () -> answering.complete(referral, version, outcome, note),
                referral,
                version,
                outcome,
                note);
    }

    @Mutation
    @Description("Give it back after accepting it, with a reason / कारण सहित वापस करें")
    public @NonNull ReferralView returnReferral(
            @Id @NonNull UUID referral,
            @NonNull Integer version,
            @NonNull EndReason reason,
            @NonNull String idempotencyKey) {
        return change(
                "returnReferral",
                idempotencyKey,
                () -> answering.giveBack(referral, version, reason),
                referral,
                version,
                reason);
    }

    @Mutation
    @Description("The sender takes it back / प्रेषक द्वारा वापसी")
    public @NonNull ReferralView withdrawReferral(
            @Id @NonNull UUID referral,
            @NonNull Integer version,
            @NonNull EndReason reason,
            @NonNull String idempotencyKey) {
        return change(
                "withdrawReferral",
                idempotencyKey,
                () -> answering.withdraw(referral, version, reason),
                referral,
                version,
                reason);
    }

    private ReferralView change(
            String operation, String key, Supplier<UUID> work, @Nullable Object... arguments) {
        UUID changed = changes.once(Change.of(current.forChange().account(), operation, key, arguments), work);
        return referrals.require(changed);
    }
}
