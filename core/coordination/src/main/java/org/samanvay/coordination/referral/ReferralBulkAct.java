package org.samanvay.coordination.referral;

import org.eclipse.microprofile.graphql.Description;

/** What is to be done with several referrals at once. */
@Description("What is to be done with several referrals at once / एक साथ कई रेफरलों पर कार्य")
public enum ReferralBulkAct {
    ACKNOWLEDGE,
    REDIRECT
}
