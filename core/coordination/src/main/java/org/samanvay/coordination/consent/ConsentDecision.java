package org.samanvay.coordination.consent;

/** What was answered. */
public enum ConsentDecision {
    GIVEN,
    REFUSED
}
