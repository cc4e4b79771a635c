package org.samanvay.coordination.conference;

import org.eclipse.microprofile.graphql.Description;

/** Why departments come together. */
@Description("Why departments come together / सम्मेलन का आधार")
public enum ConferenceGround {
    HIGH_RISK,
    /** An incident within a year of another one. */
    REPEAT,
    /** An officer asks for it. */
    ASKED_FOR
}
