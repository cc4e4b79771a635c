package org.samanvay.coordination.office;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about offices. */
public enum OfficeProblem implements ProblemCode {
    /** No department of this id is defined. */
    UNKNOWN_DEPARTMENT,
    /** No such state, or no such district in the state. */
    UNKNOWN_PLACE,
    /** A state office has no district; any other has one. */
    LEVEL_DOES_NOT_FIT_PLACE,
    /** The code belongs to another office or post. */
    CODE_TAKEN
}
