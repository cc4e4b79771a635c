package org.samanvay.coordination.indicator;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.referral.EndReason;
import org.samanvay.coordination.referral.Outcome;
import org.samanvay.coordination.referral.ReferralStatus;

/**
 * What indicators need to know of one case: times, departments and how things ended; nothing of whom it is about.
 *
 * @param district where the case is
 * @param department that leads it
 * @param began when it began, which may have been on paper
 */
record CaseFacts(
        UUID id,
        int district,
        String department,
        Instant began,
        Instant openedAt,
        @Nullable Instant closedAt,
        List<ReferralFact> referrals,
        List<DutyFact> duties,
        List<ApplicationFact> applications,
        List<EntryFact> entries,
        List<StepFact> steps) {

    /** A referral's times and its end. */
    record ReferralFact(
            String from,
            String to,
            boolean urgent,
            ReferralStatus status,
            Instant sentAt,
            Instant acknowledgeBy,
            Instant actBy,
            @Nullable Instant receivedAt,
            @Nullable Instant acknowledgedAt,
            @Nullable Instant answeredAt,
            @Nullable Instant endedAt,
            @Nullable EndReason reason,
            @Nullable Outcome outcome,
            @Nullable Instant escalatedAt) {}

    /**
     * An officer's duty that was done, or that is still open.
     *
     * @param doneAt null while it is open
     */
    record DutyFact(
            String department,
            String code,
            boolean withoutPost,
            Instant openedAt,
            Instant eventAt,
            Instant dueAt,
            @Nullable Instant doneAt) {}

    /** An application for a scheme. */
    record ApplicationFact(
            String department,
            boolean withdrawn,
            Instant appliedAt,
            @Nullable Instant decideBy,
            @Nullable Instant decidedAt,
            @Nullable Instant paidAt) {}

    /** An entry of a form. */
    record EntryFact(String department, Instant recordedAt, boolean enteredLate, boolean corrected) {}

    /** A step that is counted by itself. */
    record StepFact(StepKind kind, String department, Instant at) {}
}
