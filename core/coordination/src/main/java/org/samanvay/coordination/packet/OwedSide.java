package org.samanvay.coordination.packet;

import org.eclipse.microprofile.graphql.Description;

/** Who owes whom. */
@Description("Who owes whom / कौन किसे देनदार")
public enum OwedSide {
    /** What posts of one's own, and those below, have still to tell or to acknowledge. */
    I_OWE,
    /** What others have still to tell one's office, and to acknowledge of what one's posts told. */
    OWED_TO_ME
}
