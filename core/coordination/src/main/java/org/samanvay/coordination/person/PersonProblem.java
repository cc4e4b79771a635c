package org.samanvay.coordination.person;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about persons. */
public enum PersonProblem implements ProblemCode {
    /** The person's key was destroyed: nothing of her can be opened any more. */
    PERSON_ERASED,
    /** The reason for opening an identity is missing or too short. */
    REASON_REQUIRED
}
