package org.samanvay.coordination.access;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals of sign-in and access. */
public enum AccessProblem implements ProblemCode {
    NOT_SIGNED_IN,
    WRONG_NAME_OR_PASSWORD,
    ACCOUNT_LOCKED,
    PASSWORD_CHANGE_REQUIRED,
    WEAK_PASSWORD
}
