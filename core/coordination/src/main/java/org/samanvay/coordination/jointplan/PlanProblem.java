package org.samanvay.coordination.jointplan;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about joint plans. */
public enum PlanProblem implements ProblemCode {
    /** Only nodal posts of the place, or of the state, lead its plan. */
    NOT_THE_PLANS_POST,
    /** There is one plan for a place and a period. */
    PLAN_EXISTS,
    /** A plan holds so many of them and no more. */
    PLAN_IS_FULL,
    /** The body decides independently, and no plan gives it work. */
    NO_WORK_FOR_INDEPENDENT_BODY
}
