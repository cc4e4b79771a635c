package org.samanvay.coordination.assist;

import org.eclipse.microprofile.graphql.Description;

/** Where a prepared item stands. */
@Description("Where a prepared item stands / तैयार मद की स्थिति")
public enum PreparedStatus {
    /** It waits for the officer. */
    PREPARED,
    /** The officer has made it an own act. */
    CONFIRMED,
    /** The officer wants it otherwise. */
    RETURNED,
    /** Who prepared it has taken it back. */
    WITHDRAWN,
    /** Nobody confirmed it in time. */
    LAPSED
}
