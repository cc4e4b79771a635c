package org.samanvay.coordination.posting;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about postings. */
public enum PostingProblem implements ProblemCode {
    /** Somebody holds the post as regular holder in that time. */
    POST_HELD,
    /** The officer holds this very post in that time already. */
    ALREADY_HOLDS_POST,
    /** The account administers, has ended, or belongs to another state. */
    NOT_AN_OFFICER_HERE,
    /** The posting has ended. */
    POSTING_ENDED
}
