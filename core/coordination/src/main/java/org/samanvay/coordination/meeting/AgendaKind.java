package org.samanvay.coordination.meeting;

import org.eclipse.microprofile.graphql.Description;

/** Why something stands on an agenda. */
@Description("Why something stands on an agenda / कार्यसूची की मद का प्रकार")
public enum AgendaKind {
    /** A decision of an earlier meeting that is not closed. */
    OPEN_DECISION,
    /** A nodal seat that nobody has held for seven days. */
    EMPTY_SEAT,
    /** Things past their time at a seat and the posts below it. */
    OVERDUE_WORK,
    /** Referrals that reminders and escalation did not move. */
    UNANSWERED_REFERRAL,
    /** Refusals that reminders and escalation did not bring to a decision; never shown to the offices below who decides. */
    UNDECIDED_GRIEVANCE,
    /** Handovers that nobody accepted in time. */
    UNACCEPTED_HANDOVER
}
