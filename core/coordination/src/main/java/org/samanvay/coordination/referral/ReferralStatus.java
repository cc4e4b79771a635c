package org.samanvay.coordination.referral;

import java.util.Set;
import org.eclipse.microprofile.graphql.Description;

/** Where a referral stands. */
@Description("Where a referral stands / रेफरल की स्थिति")
public enum ReferralStatus {
    SENT,
    RECEIVED,
    ACKNOWLEDGED,
    ACCEPTED,
    IN_PROGRESS,
    DONE,
    DECLINED,
    REDIRECTED,
    RETURNED,
    EXPIRED,
    WITHDRAWN;

    /** The receiver has not yet said whether it will serve. */
    static final Set<ReferralStatus> UNANSWERED = Set.of(SENT, RECEIVED, ACKNOWLEDGED);

    /** The receiver has taken it on. */
    static final Set<ReferralStatus> TAKEN_ON = Set.of(ACCEPTED, IN_PROGRESS);

    boolean isOpen() {
        return UNANSWERED.contains(this) || TAKEN_ON.contains(this);
    }
}
