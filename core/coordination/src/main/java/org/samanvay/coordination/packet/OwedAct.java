package org.samanvay.coordination.packet;

import org.eclipse.microprofile.graphql.Description;

/** What is owed. */
@Description("What is owed / क्या शेष है")
public enum OwedAct {
    /** To tell what a law demands to be told. */
    TELL,
    /** To acknowledge what was told. */
    ACKNOWLEDGE
}
