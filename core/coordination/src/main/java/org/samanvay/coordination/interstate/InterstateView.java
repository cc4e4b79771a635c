package org.samanvay.coordination.interstate;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.consent.SharingPurpose;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.referral.Basis;
import org.samanvay.coordination.referral.EndReason;

/**
 * A referral to another state as one of its two posts sees it.
 *
 * @param sent whether the caller's post is the one that sent it
 * @param number the sender's case number, by which both speak of it
 * @param personCode the code of the person whom it is about
 * @param ownCase the caller's own case; the receiver has one from its acceptance on, and neither sees the other's
 * @param jointUntil the end of the joint period; null until it is accepted
 * @param over whether the joint period has passed and the sender has not decided
 * @param stands whether the receiver still reads what was sent
 */
@Type("InterstateReferral")
@Description("One state's post asking another state's / एक राज्य के पद द्वारा अन्य राज्य के पद से अनुरोध")
public record InterstateView(
        @Id @NonNull UUID id,
        @NonNull Boolean sent,
        @NonNull String number,
        @NonNull String personCode,
        @Id @Nullable UUID ownCase,
        @Nullable String ownCaseNumber,
        @NonNull SeatOfState fromPost,
        @NonNull SeatOfState toPost,
        @NonNull String service,
        @NonNull BilingualText serviceName,
        @NonNull SharingPurpose purpose,
        @NonNull Basis basis,
        @NonNull InterstateStatus status,
        @NonNull Instant sentAt,
        @NonNull Instant acknowledgeBy,
        @NonNull Instant answerBy,
        @Nullable Instant acknowledgedAt,
        @Nullable Instant answeredAt,
        int jointDays,
        @Nullable Instant jointUntil,
        @NonNull Boolean over,
        @Nullable Instant endedAt,
        @Nullable EndReason reason,
        @NonNull Boolean stands,
        @NonNull Integer version,
        @Ignore Sent row,
        @Ignore Siblings<UUID> together) {
    /**
     * What lies behind it, for what is read only where it is asked for.
     *
     * @param wrappedKey null where the person was erased
     */
    public record Sent(
            UUID caseFile,
            int state,
            int district,
            UUID person,
            String fromDepartment,
            UUID toPost,
            byte @Nullable [] sealedBasisReference,
            byte @Nullable [] wrappedKey) {
        @Override
        public String toString() {
            return "Sent";
        }
    }

    @Override
    public String toString() {
        return "InterstateReferral[" + id + "]";
    }

    InterstateView among(Siblings<UUID> siblings) {
        return new InterstateView(
                id,
                sent,
                number,
                personCode,
                ownCase,
                ownCaseNumber,
                fromPost,
                toPost,
                service,
                serviceName,
                purpose,
                basis,
                status,
                sentAt,
                acknowledgeBy,
                answerBy,
                acknowledgedAt,
                answeredAt,
                jointDays,
                jointUntil,
                over,
                endedAt,
                reason,
                stands,
                version,
                row,
                siblings);
    }
}
