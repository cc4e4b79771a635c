package org.samanvay.coordination.grievance;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about grievances. */
public enum GrievanceProblem implements ProblemCode {
    /** The post is of an independent body: no officer sits above it. */
    NOBODY_ABOVE,
    /** There is an open grievance of the same refusal already. */
    GRIEVANCE_STANDS
}
