package org.samanvay.coordination.informationrequest;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about information requests. */
public enum InformationProblem implements ProblemCode {
    /** The department treats or counsels, or is the one that asks: it is not asked. */
    DEPARTMENT_NOT_ASKED,
    /** The department has answered already. */
    ALREADY_ANSWERED
}
