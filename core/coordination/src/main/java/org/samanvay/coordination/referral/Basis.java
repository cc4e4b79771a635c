package org.samanvay.coordination.referral;

import org.eclipse.microprofile.graphql.Description;

/** Why the law allows the sharing. Without one there is no referral. */
@Description("Lawful basis of the sharing / साझा करने का विधिक आधार")
public enum Basis {
    /** The person agreed: a consent record of the case. */
    CONSENT,
    /** A law demands it; the reference names act and section. */
    STATUTORY_DUTY,
    /** A court ordered it; the reference names the order. */
    COURT_ORDER,
    /** A committee with the power to do so ordered it, for instance the Child Welfare Committee; the reference names it. */
    COMMITTEE_ORDER,
    /** Danger to life or limb; the reference says which. */
    VITAL_INTEREST
}
