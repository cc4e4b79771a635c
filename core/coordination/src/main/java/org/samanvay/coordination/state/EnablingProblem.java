package org.samanvay.coordination.state;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about departments in states. */
public enum EnablingProblem implements ProblemCode {
    /** The department does not work in the state on that day. */
    DEPARTMENT_NOT_ENABLED,
    /** It is enabled already, now or from a later day. */
    DEPARTMENT_ALREADY_ENABLED
}
