package org.samanvay.coordination.conference;

import org.eclipse.microprofile.graphql.Description;

/** Where a conference stands. */
@Description("Where a conference stands / सम्मेलन की स्थिति")
public enum ConferenceStatus {
    PROPOSED,
    CONVENED,
    /** Decided; its follow-up is to come. */
    HELD,
    SET_ASIDE,
    FOLLOWED_UP
}
