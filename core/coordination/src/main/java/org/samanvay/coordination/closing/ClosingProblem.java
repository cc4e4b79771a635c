package org.samanvay.coordination.closing;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about the outcomes of a case. */
public enum ClosingProblem implements ProblemCode {
    /** For each survivor each kind of outcome is told once. */
    OUTCOMES_REQUIRED,
    /** She has not said that she may be reached in this way. */
    CONTACT_NOT_SAFE
}
