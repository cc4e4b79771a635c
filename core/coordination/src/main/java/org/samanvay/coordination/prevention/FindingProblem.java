package org.samanvay.coordination.prevention;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about findings and inspections. */
public enum FindingProblem implements ProblemCode {
    /** It was decided before. */
    FINDING_DECIDED,
    /** A measure, a reason or a post is missing, or does not belong to the decision. */
    WRONG_FINDING_DECISION,
    /** It was handed on once; who has it now decides. */
    FINDING_REFERRED_BEFORE,
    /** The district has too few units to inspect one without telling why. */
    TOO_FEW_UNITS,
    /** The inspection of the unit was recorded before. */
    INSPECTION_RECORDED
}
