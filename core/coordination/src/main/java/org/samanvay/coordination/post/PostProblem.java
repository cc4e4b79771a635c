package org.samanvay.coordination.post;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about posts. */
public enum PostProblem implements ProblemCode {
    /** The department declares no such kind of post. */
    UNKNOWN_POST_KIND,
    /** The kind belongs to another level than the office. */
    LEVEL_DOES_NOT_FIT_OFFICE,
    /** The department has its one nodal post at this level and place already. */
    NODAL_POST_EXISTS,
    /** It cannot report to that post: the kind, department or place is wrong. */
    WRONG_SUPERIOR
}
