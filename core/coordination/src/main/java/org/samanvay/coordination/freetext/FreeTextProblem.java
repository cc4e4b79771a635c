package org.samanvay.coordination.freetext;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about what is written freely. */
public enum FreeTextProblem implements ProblemCode {
    /** It holds a phone, an identity number, or a number by which a case is known. */
    PERSONAL_DETAIL
}
