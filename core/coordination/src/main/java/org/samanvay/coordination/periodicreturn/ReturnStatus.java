package org.samanvay.coordination.periodicreturn;

import org.eclipse.microprofile.graphql.Description;

/** How a return stands. */
@Description("How a return stands / विवरणी की स्थिति")
public enum ReturnStatus {
    /** The period has ended; there is still time. */
    DUE,
    /** It was not given in time. */
    MISSING,
    FILED
}
