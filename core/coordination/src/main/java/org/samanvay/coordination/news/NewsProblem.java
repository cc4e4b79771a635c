package org.samanvay.coordination.news;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about what is new. */
public enum NewsProblem implements ProblemCode {
    /** The server tells as many as it can. */
    TOO_MANY_STREAMS
}
