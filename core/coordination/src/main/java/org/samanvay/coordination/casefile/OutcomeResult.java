package org.samanvay.coordination.casefile;

import org.eclipse.microprofile.graphql.Description;

/** Whether it came to that. */
@Description("Whether it came to that / परिणाम")
public enum OutcomeResult {
    ACHIEVED,
    NOT_NEEDED,
    /** Hers to decline, without a reason. */
    SHE_DECLINED,
    /** With the reason. */
    NOT_ACHIEVED
}
