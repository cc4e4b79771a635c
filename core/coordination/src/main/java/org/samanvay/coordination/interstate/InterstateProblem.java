package org.samanvay.coordination.interstate;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about referrals to another state. */
public enum InterstateProblem implements ProblemCode {
    /** The other state has not opened this service to posts of other states. */
    NOT_OPEN_TO_OTHER_STATES,
    /** The post is one of the case's own state: it is asked by an ordinary referral. */
    SAME_STATE,
    /** The service does not need this field, so it does not leave the state. */
    NOT_IN_MINIMUM_DATA_SET,
    /** It is accepted into a case of the receiver's own. */
    OWN_CASE_NEEDED,
    /** A referral to another state is still open; the case is not closed over it. */
    INTERSTATE_OPEN
}
