package org.samanvay.coordination.handover;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about handovers. */
public enum HandoverProblem implements ProblemCode {
    /** Only who holds the post takes it over. */
    NOT_THE_SUCCESSOR,
    /** Only the reporting post settles a dispute. */
    NOT_THE_REPORTING_POST
}
