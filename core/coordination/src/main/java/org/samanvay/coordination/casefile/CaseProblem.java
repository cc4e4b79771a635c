package org.samanvay.coordination.casefile;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about cases. */
public enum CaseProblem implements ProblemCode {
    /** Only the post that owns the case does this. */
    NOT_THE_OWNER,
    /** The post owns the case: it transfers the whole of it. */
    OWNS_THE_CASE,
    /** Referrals are still open; end or withdraw them first. */
    REFERRALS_OPEN,
    /** What is entered late was done at a time that has not come yet. */
    ACT_IN_FUTURE,
    /** What is entered late was done before its case began; a case that began on paper says so when it is opened. */
    ACT_BEFORE_CASE,
    /** A case needs at least one person, and one of them harmed. */
    SURVIVOR_REQUIRED
}
