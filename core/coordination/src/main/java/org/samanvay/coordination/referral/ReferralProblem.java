package org.samanvay.coordination.referral;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about referrals. */
public enum ReferralProblem implements ProblemCode {
    /** There is no lawful basis: no consent that allows it, or no reference to law, order or danger. */
    NO_LAWFUL_BASIS,
    /** The service is not one of the receiving department. */
    SERVICE_NOT_OFFERED,
    /** A post cannot be asked by its own department's post about the same seat. */
    SAME_POST,
    /** The case is shut against the receiving office. */
    RECEIVER_EXCLUDED,
    /** The chosen field is not one of the sender's own. */
    FIELD_NOT_SHAREABLE
}
