package org.samanvay.coordination.worklist;

import org.eclipse.microprofile.graphql.Description;

/** What a piece of work is. */
@Description("What a piece of work is / कार्य का प्रकार")
public enum WorkKind {
    DUTY,
    REFERRAL,
    SCHEME_APPLICATION,
    DECISION,
    HANDOVER,
    CONFERENCE,
    CASE_ACTION,
    SAFETY_CHECK,
    MESSAGE,
    /** Something that a rule of prevention found, to be decided about. */
    FINDING,
    /** A round of inspections. */
    INSPECTION,
    PLAN_ACTIVITY,
    /** A refusal of an office below. */
    GRIEVANCE,
    /** A referral from another state to answer, or a joint period at whose end one decides. */
    INTERSTATE_REFERRAL,
    /** To take note of. */
    CIRCULAR,
    /** Figures that the post owes for a period. */
    PERIODIC_RETURN,
    INFORMATION_REQUEST,
    /** A court's date that lies ahead: shown to who prepares by it, owed by nobody and never late. */
    COURT_DATE,
    /** An imported report whose reference is to be confirmed, so that its packet starts. */
    UNCONFIRMED_REPORT
}
