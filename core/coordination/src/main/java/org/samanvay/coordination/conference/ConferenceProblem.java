package org.samanvay.coordination.conference;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about case conferences. */
public enum ConferenceProblem implements ProblemCode {
    /** Not a post that the caller knows to take part in the case; one that serves in confidence is never invited. */
    CANNOT_BE_INVITED,
    /** She did not agree towards one of the departments, or no law, order or danger is named. */
    NO_BASIS_TO_CONFER,
    /** The owner of a decision was not invited, or is a body that takes no orders. */
    CANNOT_OWN_DECISION,
    /** Decisions are still open: say when you look again. */
    DECISIONS_OPEN
}
