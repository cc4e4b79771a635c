package org.samanvay.coordination.jurisdiction;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about jurisdictions. */
public enum JurisdictionProblem implements ProblemCode {
    /** A court has no office; any other kind has one, of the same state. */
    OFFICE_DOES_NOT_FIT,
    /** No such place, or not in the state, or not there on the first day. */
    UNKNOWN_PLACE,
    /** It ended before that day. */
    JURISDICTION_ENDED
}
