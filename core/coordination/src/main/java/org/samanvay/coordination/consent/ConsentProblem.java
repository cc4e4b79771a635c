package org.samanvay.coordination.consent;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about consent. */
public enum ConsentProblem implements ProblemCode {
    /** Against whom the case is, of that household, or simply not the one to decide. */
    MAY_NOT_CONSENT
}
