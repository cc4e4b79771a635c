package org.samanvay.coordination.interstate;

import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

/** Where a referral to another state stands. */
@Description("Where a referral to another state stands / अन्य राज्य को रेफरल की स्थिति")
public enum InterstateStatus {
    SENT,
    ACKNOWLEDGED,
    /** Accepted: both states hold the matter, until the sender hands it over or takes it back. */
    JOINT,
    DECLINED,
    /** Taken back by the sender before anybody accepted it. */
    WITHDRAWN,
    /** Given back by the receiver during the joint period. */
    RETURNED,
    HANDED_OVER,
    TAKEN_BACK;

    static final Set<InterstateStatus> UNANSWERED = Set.of(SENT, ACKNOWLEDGED);

    /** For statements. */
    static final String OPEN = "('SENT', 'ACKNOWLEDGED', 'JOINT')";

    /** While the receiver reads what was sent. */
    boolean isRead() {
        return this == SENT || this == ACKNOWLEDGED || this == JOINT || this == HANDED_OVER;
    }
}
