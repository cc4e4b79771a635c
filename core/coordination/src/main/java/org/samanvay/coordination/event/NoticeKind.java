package org.samanvay.coordination.event;

/** What a post is told that belongs to no case. */
public enum NoticeKind {
    /** The subject is the post below. */
    POST_VACANT,
    HANDOVER_MADE,
    HANDOVER_ESCALATED,
    HANDOVER_DISPUTED,
    HANDOVER_DISPUTE_SETTLED,
    MEETING_CONVENED,
    DECISION_MADE,
    DECISION_OVERDUE,
    DECISION_REPORTED,
    DECISION_SENT_BACK,
    DECISION_CLOSED,
    CIRCULAR_ISSUED,
    RETURN_FILED,
    INFORMATION_ASKED,
    INFORMATION_ANSWERED,
    PLAN_ACTIVITY_GIVEN,
    FINDING_MADE,
    FINDING_REFERRED,
    FINDING_LATE,
    INSPECTIONS_DUE
}
