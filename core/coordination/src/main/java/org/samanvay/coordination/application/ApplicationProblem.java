package org.samanvay.coordination.application;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about applications for schemes. */
public enum ApplicationProblem implements ProblemCode {
    /** The state does not offer the scheme today. */
    SCHEME_NOT_OFFERED,
    /** To apply to another department there must be a live referral to it about the person. */
    REFERRAL_NEEDED,
    /** The same scheme is applied for already, and not rejected or withdrawn. */
    ALREADY_APPLIED
}
