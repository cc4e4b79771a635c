package org.samanvay.coordination.referral;

import org.eclipse.microprofile.graphql.Description;

/** Why a referral was declined, redirected, returned or withdrawn. */
@Description("Why a referral did not go through / रेफरल पूर्ण न होने का कारण")
public enum EndReason {
    OUTSIDE_JURISDICTION,
    SERVICE_NOT_AVAILABLE,
    NO_CAPACITY,
    BETTER_SERVED_ELSEWHERE,
    NOT_ENOUGH_INFORMATION,
    PERSON_DECLINED,
    PERSON_NOT_REACHED,
    ALREADY_SERVED,
    SENT_BY_MISTAKE,
    CONSENT_WITHDRAWN
}
