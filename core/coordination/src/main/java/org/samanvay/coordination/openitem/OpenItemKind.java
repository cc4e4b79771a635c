package org.samanvay.coordination.openitem;

import org.eclipse.microprofile.graphql.Description;

/** What sort of thing lies open at a post. */
@Description("What lies open at a post / पद पर क्या लंबित है")
public enum OpenItemKind {
    /** A referral that the post was asked, and that has not ended. */
    REFERRAL_RECEIVED,
    /** A referral that the post sent, and that has not ended. */
    REFERRAL_SENT,
    /** An application for a scheme that the post answers for as its department's nodal post. */
    APPLICATION_TO_DECIDE,
    /** An application that the post made for a person, and that is not decided. */
    APPLICATION_MADE,
    /** A decision of a meeting that the post carries out. */
    DECISION,
    /** A circular of which the post has not taken note. */
    CIRCULAR,
    /** What the law demands of the post. */
    DUTY,
    /** A case conference that the post is to convene, to answer for or to hold. */
    CONFERENCE,
    /** What the post has promised to do in a conference or a plan. */
    CASE_ACTION,
    /** Asking a person after the closing of her case how she is. */
    SAFETY_CHECK,
    /** Something that a rule of prevention found, to be decided about. */
    FINDING,
    /** What a joint action plan gives the post to do. */
    PLAN_ACTIVITY,
    /** A refusal of an office below that the post decides. */
    GRIEVANCE,
    /** What another state asked of the post, and what both states hold. */
    INTERSTATE_RECEIVED,
    /** What the post asked of another state, and what both states hold. */
    INTERSTATE_SENT,
    /** A periodic return that the post owes. */
    PERIODIC_RETURN,
    /** A question about an establishment that the post answers. */
    INFORMATION_REQUEST,
    /** An imported report whose reference nobody has confirmed yet. */
    UNCONFIRMED_REPORT
}
