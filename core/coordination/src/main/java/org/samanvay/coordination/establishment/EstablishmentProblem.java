package org.samanvay.coordination.establishment;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about establishments. */
public enum EstablishmentProblem implements ProblemCode {
    /** No department at work in the state keeps such a register. */
    UNKNOWN_REGISTER,
    /** The caller's post is none of those that keep the register, or keeps it elsewhere. */
    NOT_THE_KEEPER,
    /** The register has no such status. */
    UNKNOWN_STATUS,
    /** No such place in the state or district. */
    UNKNOWN_PLACE,
    /** No such establishment of the state to be part of. */
    UNKNOWN_ESTABLISHMENT,
    /** The code belongs to another entry of the register. */
    CODE_TAKEN
}
