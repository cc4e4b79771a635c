package org.samanvay.coordination.interstate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
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
import org.samanvay.coordination.person.Identity;
import org.samanvay.coordination.person.IdentityPurpose;
import org.samanvay.coordination.person.SafeContact;
import org.samanvay.coordination.referral.EndReason;

/** Referrals between states in GraphQL. */
@GraphQLApi
@ApplicationScoped
public class InterstateApi {
    @Inject
    private CurrentViewer current;

    @Inject
    private Changes changes;

    @Inject
    private ReadingAcross reading;

    @Inject
    private WhatWasSent sent;

    @Inject
    private SendingAcross sending;

    @Inject
    private JointActs acts;

    @Query
    @Description("Referrals between your posts and other states', newest first / आपके पदों व अन्य राज्यों के बीच रेफरल")
    public @NonNull InterstateConnection interstateReferrals(
            @NonNull InterstateBox box,
            @Description("Only those that have not ended / केवल खुले") @Nullable Boolean open,
            @Description("Of one of your own cases / आपके एक प्रकरण के") @Id @Nullable UUID caseFile,
            @Description("By the number of the sender's case or the person's code / प्रकरण संख्या या व्यक्ति कोड से")
                    @Nullable String code,
            @Nullable Integer first,
            @Nullable String after) {
        return InterstateConnection.of(
                reading.page(box, Boolean.TRUE.equals(open), caseFile, code, Page.of(first, after)));
    }

    @Query
    @Description("One referral between states / राज्यों के बीच एक रेफरल")
    public @NonNull InterstateView interstateReferral(@Id @NonNull UUID id) {
        return reading.require(id);
    }

    @Description("Which fields went to the other state / अन्य राज्य को कौन से विवरण गए")
    public @NonNull List<@NonNull InterstateField> fields(@Source InterstateView referral) {
        return referral.together().of("fields", sent::fields).getOrDefault(referral.id(), List.of());
    }

    @Description("What was sent, for the receiver, while it stands / भेजा गया विवरण, प्राप्तकर्ता हेतु")
    public @Nullable InterstateContent content(@Source InterstateView referral) {
        return sent.content(referral);
    }

    /** Sealed; opened only where it is selected. */
    public @Nullable String basisReference(@Source InterstateView referral) {
        return sent.basisReference(referral);
    }

    @Mutation
    @Description("Ask a post of another state to serve a person / अन्य राज्य के पद से किसी व्यक्ति की सेवा हेतु अनुरोध करें")
    public @NonNull InterstateView sendToOtherState(
            @Id @NonNull UUID caseFile, @NonNull NewInterstateReferral referral, @NonNull String idempotencyKey) {
        return change("sendToOtherState", idempotencyKey, () -> sending.send(caseFile, referral), caseFile, referral);
    }

    @Mutation
    @Description("Acknowledge / पावती दें")
    public @NonNull InterstateView acknowledgeFromOtherState(
            @Id @NonNull UUID referral, @NonNull Integer version, @NonNull String idempotencyKey) {
        return change(
                "acknowledgeFromOtherState", idempotencyKey, () -> acts.acknowledge(referral, version), referral, version);
    }

    @Mutation
    @Description("Accept into a case of your own; from now on both states hold the matter for the joint period"
            + " / अपने प्रकरण में स्वीकार करें; अब संयुक्त अवधि तक दोनों राज्य उत्तरदायी हैं")
    public @NonNull InterstateView acceptFromOtherState(
            @Id @NonNull UUID referral,
            @NonNull Integer version,
            @Description("Your own case, opened after searching / आपका अपना प्रकरण, खोज के बाद खोला गया")
                    @Id @NonNull UUID caseFile,
            @NonNull String idempotencyKey) {
        return change(
                "acceptFromOtherState",
                idempotencyKey,
                () -> acts.accept(referral, version, caseFile),
                referral,
                version,
                caseFile);
    }

    @Mutation
    @Description("Decline with a reason / कारण सहित अस्वीकार करें")
    public @NonNull InterstateView declineFromOtherState(
            @Id @NonNull UUID referral,
            @NonNull Integer version,
            @NonNull EndReason reason,
            @NonNull String idempotencyKey) {
        return change(
                "declineFromOtherState",
                idempotencyKey,
                () -> acts.decline(referral, version, reason),
                referral,
                version,
                reason);
    }

    @Mutation
    @Description("Give it back during the joint period, with a reason / संयुक्त अवधि में कारण सहित वापस करें")
    public @NonNull InterstateView returnToOtherState(
            @Id @NonNull UUID referral,
            @NonNull Integer version,
            @NonNull EndReason reason,
            @NonNull String idempotencyKey) {
        return change(
                "returnToOtherState",
                idempotencyKey,
                () -> acts.giveBack(referral, version, reason),
                referral,
                version,
                reason);
    }

    @Mutation
    @Description("The sender takes it back before it is accepted / स्वीकृति से पहले प्रेषक द्वारा वापसी")
    public @NonNull InterstateView withdrawFromOtherState(
            @Id @NonNull UUID referral,
            @NonNull Integer version,
            @NonNull EndReason reason,
            @NonNull String idempotencyKey) {
        return change(
                "withdrawFromOtherState",
                idempotencyKey,
                () -> acts.withdraw(referral, version, reason),
                referral,
                version,
                reason);
    }

    @Mutation
    @Description("End the joint period: the other state holds the matter alone"
            + " / संयुक्त अवधि समाप्त करें: अब केवल अन्य राज्य उत्तरदायी है")
    public @NonNull InterstateView handOverToOtherState(
            @Id @NonNull UUID referral, @NonNull Integer version, @NonNull String idempotencyKey) {
        return change(
                "handOverToOtherState", idempotencyKey, () -> acts.handOver(referral, version), referral, version);
    }

    @Mutation
    @Description("End the joint period: you hold the matter alone again / संयुक्त अवधि समाप्त करें: अब केवल आप उत्तरदायी हैं")
    public @NonNull InterstateView takeBackFromOtherState(
            @Id @NonNull UUID referral, @NonNull Integer version, @NonNull String idempotencyKey) {
        return change(
                "takeBackFromOtherState", idempotencyKey, () -> acts.takeBack(referral, version), referral, version);
    }

    @Mutation
    @Description("Open who the person is, where it was sent; recorded each time / पहचान खोलें, यदि भेजी गई हो; हर बार दर्ज होता है")
    public @NonNull Identity openIdentityFromOtherState(
            @Id @NonNull UUID referral,
            @NonNull IdentityPurpose purpose,
            @NonNull String reason,
            @NonNull String idempotencyKey) {
        once("openIdentityFromOtherState", idempotencyKey, referral, purpose, reason);
        return sent.identity(reading.require(referral), purpose, reason);
    }

    @Mutation
    @Description("Open how the person may be reached, where it was sent; recorded each time"
            + " / सुरक्षित संपर्क खोलें, यदि भेजा गया हो; हर बार दर्ज होता है")
    public @NonNull SafeContact openSafeContactFromOtherState(
            @Id @NonNull UUID referral,
            @NonNull IdentityPurpose purpose,
            @NonNull String reason,
            @NonNull String idempotencyKey) {
        once("openSafeContactFromOtherState", idempotencyKey, referral, purpose, reason);
        return sent.safeContact(reading.require(referral), purpose, reason);
    }

    /** The same key may open again (a lost answer), never with another purpose; each opening is recorded by itself. */
    private void once(String operation, String key, UUID referral, IdentityPurpose purpose, String reason) {
        changes.once(
                Change.of(current.forChange().account(), operation, key, referral, purpose, reason), () -> referral);
    }

    private InterstateView change(
            String operation, String key, Supplier<UUID> work, @Nullable Object... arguments) {
        return reading.require(
                changes.once(Change.of(current.forChange().account(), operation, key, arguments), work));
    }
}
