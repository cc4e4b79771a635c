package org.samanvay.coordination.handover;

import org.eclipse.microprofile.graphql.Description;

/** What the reporting post decides about a disputed item. */
@Description("What the reporting post decides / वरिष्ठ पद का निर्णय")
public enum DisputeSettlement {
    /** The post answers for it all the same. */
    POST_ANSWERS(HandoverItemStatus.CONFIRMED),
    /** The post does not answer for it; the reporting post sees to it. */
    POST_DOES_NOT_ANSWER(HandoverItemStatus.CLEARED);

    private final HandoverItemStatus becomes;

    DisputeSettlement(HandoverItemStatus becomes) {
        this.becomes = becomes;
    }

    HandoverItemStatus becomes() {
        return becomes;
    }
}
