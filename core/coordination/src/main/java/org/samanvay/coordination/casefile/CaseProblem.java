package org.samanvay.coordination.casefile;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about cases. */
public enum CaseProblem implements ProblemCode {
    /** Only the post that owns the case does this. */
    NOT_THE_OWNER,
    /** Referrals are still open; end or withdraw them first. */
    REFERRALS_OPEN,
    /** A case needs at least one person, and one of them harmed. */
    SURVIVOR_REQUIRED
}
