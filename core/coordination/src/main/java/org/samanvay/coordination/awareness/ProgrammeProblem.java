package org.samanvay.coordination.awareness;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about programmes. */
public enum ProgrammeProblem implements ProblemCode {
    /** It was held or cancelled before. */
    PROGRAMME_ENDED,
    /** Nobody came, or more than could. */
    WRONG_AUDIENCE
}
