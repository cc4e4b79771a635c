package org.samanvay.coordination.informationrequest;

import org.eclipse.microprofile.graphql.Description;

/** How one department's part stands. */
@Description("How a department's part stands / एक विभाग के भाग की स्थिति")
public enum PartStatus {
    WAITING,
    /** The time is over and no answer came. */
    MISSING,
    ANSWERED,
    NOTHING_HELD,
    /** It was answered; the request's validity is over, and the answer is shown no more. */
    EXPIRED
}
