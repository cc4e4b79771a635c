package org.samanvay.coordination.meeting;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about meetings and decisions. */
public enum MeetingProblem implements ProblemCode {
    /** Only a nodal post of the place convenes its meeting. */
    NOT_A_NODAL_POST,
    /** Only who convened the meeting, or its chair, may do this. */
    NOT_THE_CHAIR,
    /** A committee or an authority that no nodal post answers for: a meeting of officers gives it no orders. */
    INDEPENDENT_BODY,
    /** The owner of a decision does not verify it, nor does the officer who reported it. */
    OWNER_CANNOT_VERIFY
}
