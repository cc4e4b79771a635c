package org.samanvay.coordination.packet;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about packets. */
public enum PacketProblem implements ProblemCode {
    /** An intimation cannot go out as things stand; {@code arguments.intimation} and {@code arguments.standing} say why. */
    INTIMATION_NOT_READY
}
