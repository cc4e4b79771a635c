package org.samanvay.coordination.handover;

import org.eclipse.microprofile.graphql.Description;

/** Where an item of a handover note stands. */
@Description("Where an item of a handover stands / हस्तांतरण की मद की स्थिति")
public enum HandoverItemStatus {
    /** Nobody has said anything yet. */
    OPEN,
    /** The successor has taken it over. */
    ACCEPTED,
    /** The successor says that it was not handed over; the reporting post decides. */
    DISPUTED,
    /** The reporting post has decided that the post answers for it. */
    CONFIRMED,
    /** The reporting post has decided that the post does not answer for it. */
    CLEARED,
    /** Another posting has ended since, and its note lists what is still open. */
    CARRIED_OVER
}
