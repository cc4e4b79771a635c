package org.samanvay.coordination.referral;

import org.eclipse.microprofile.graphql.Description;

/** What came of a service. "Offered and declined" is as good an end as any: nobody is pushed. */
@Description("What came of the service / सेवा का परिणाम")
public enum Outcome {
    SERVICE_GIVEN,
    SERVICE_GIVEN_IN_PART,
    OFFERED_AND_DECLINED,
    REFERRED_ONWARD
}
