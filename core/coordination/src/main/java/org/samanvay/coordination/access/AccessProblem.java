package org.samanvay.coordination.access;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals of sign-in and access. */
public enum AccessProblem implements ProblemCode {
    NOT_SIGNED_IN,
    WRONG_NAME_OR_PASSWORD,
    ACCOUNT_LOCKED,
    PASSWORD_CHANGE_REQUIRED,
    WEAK_PASSWORD,
    /** A request that could come from another site's page. */
    CROSS_SITE_REQUEST,
    /** The credential may not do this: a token, where a person must have signed in. */
    SIGN_IN_REQUIRED,
    /** The sign-in name is taken. */
    SIGN_IN_NAME_TAKEN,
    /** The server is busy or not ready; try again. */
    TRY_AGAIN_LATER
}
