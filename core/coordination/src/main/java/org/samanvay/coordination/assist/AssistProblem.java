package org.samanvay.coordination.assist;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about what one prepares and another confirms. */
public enum AssistProblem implements ProblemCode {
    /** The caller assists no post that could do this. */
    NOT_ASSISTING,
    /** Who prepared it does not confirm it. */
    OWN_PREPARATION,
    /** Nothing was confirmed; {@code arguments.failures} names each item that cannot be, and why. */
    PREPARED_NOT_CONFIRMED
}
