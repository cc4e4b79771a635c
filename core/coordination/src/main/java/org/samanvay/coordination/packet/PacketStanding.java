package org.samanvay.coordination.packet;

import org.eclipse.microprofile.graphql.Description;

/** Where an intimation stands. Only what is ready, or waits for a post to be chosen, can be sent. */
@Description("Where an intimation stands / सूचना की स्थिति")
public enum PacketStanding {
    READY,
    /** Several posts of the district could receive it; the officer says which. */
    CHOOSE_POST,
    /** It is hers to choose, and no consent of hers is recorded. */
    NEEDS_CONSENT,
    /** The form from which its letter is made has no entry yet. */
    NEEDS_ENTRY,
    /** No post of the district receives it here: it goes on paper. */
    NO_POST,
    /** Sent from here; the receipt says when. */
    SENT,
    /** What it serves was done or declined otherwise. */
    DONE;

    boolean canBeSent() {
        return this == READY || this == CHOOSE_POST;
    }
}
