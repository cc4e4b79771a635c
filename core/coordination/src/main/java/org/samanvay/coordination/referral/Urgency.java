package org.samanvay.coordination.referral;

/** How soon it must be seen. */
public enum Urgency {
    ORDINARY,
    URGENT
}
