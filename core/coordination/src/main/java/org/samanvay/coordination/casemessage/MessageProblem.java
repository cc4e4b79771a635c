package org.samanvay.coordination.casemessage;

import org.samanvay.coordination.problem.ProblemCode;

/** Refusals about messages on a case. */
public enum MessageProblem implements ProblemCode {
    /** No live referral between the two posts shares matters of this class. */
    CLASS_NOT_SHARED,
    /** Who a person is stands in the vault and in no message. */
    IDENTITY_IN_NO_MESSAGE
}
