package org.samanvay.coordination.meeting;

import org.eclipse.microprofile.graphql.Description;

/** Where a decision stands. */
@Description("Where a decision stands / निर्णय की स्थिति")
public enum DecisionStatus {
    OPEN,
    /** Its owner has given evidence that nobody has verified yet. */
    REPORTED,
    /** Somebody other than its owner has verified the evidence. */
    CLOSED
}
