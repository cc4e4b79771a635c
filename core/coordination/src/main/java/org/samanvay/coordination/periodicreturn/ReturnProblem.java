package org.samanvay.coordination.periodicreturn;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about returns. */
public enum ReturnProblem implements ProblemCode {
    /** The post does not owe this return for this period. */
    RETURN_NOT_OWED,
    /** A figure is missing, named twice, unknown, or no number of things. */
    WRONG_FIGURE
}
