package org.samanvay.coordination.caseaction;

import org.eclipse.microprofile.graphql.Description;

/** What came of it. */
@Description("What came of a promised action / कार्य का परिणाम")
public enum ActionOutcome {
    DONE,
    /** She did not want it: over at once, no reason asked. */
    SHE_DECLINED,
    /** It cannot be done; the reason is told and looked at by somebody else. */
    NOT_POSSIBLE,
    /** A later version of its plan has it no more; never reported. */
    DROPPED
}
