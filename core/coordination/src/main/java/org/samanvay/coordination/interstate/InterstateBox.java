package org.samanvay.coordination.interstate;

import org.eclipse.microprofile.graphql.Description;

/** Which referrals between states are listed. */
@Description("Which referrals between states / राज्यों के बीच कौन से रेफरल")
public enum InterstateBox {
    /** That posts of other states ask of the caller's posts. */
    RECEIVED,
    /** That the caller's posts ask of other states. */
    SENT
}
