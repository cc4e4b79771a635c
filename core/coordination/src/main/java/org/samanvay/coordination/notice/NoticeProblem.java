package org.samanvay.coordination.notice;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about notices beyond the screens. */
public enum NoticeProblem implements ProblemCode {
    /** The operator has not set this channel up. */
    CHANNEL_IS_OFF
}
