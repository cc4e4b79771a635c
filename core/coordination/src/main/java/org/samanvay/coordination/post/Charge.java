package org.samanvay.coordination.post;

import org.eclipse.microprofile.graphql.Description;

/** How an officer holds a post. */
@Description("How a post is held / पद किस रूप में धारित है")
public enum Charge {
    REGULAR,
    /** For the time of the regular holder's leave. */
    DEPUTY,
    /** Beside another post. */
    ADDITIONAL_CHARGE,
    /** In the place of the regular holder. */
    ACTING,
    /** Prepares for whoever holds the post, and does not hold it. */
    ASSISTING
}
