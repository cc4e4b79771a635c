package org.samanvay.coordination.person;

/** A child is under 18 (JJ Act s.2(12), POCSO s.2(1)(d)). */
public enum AgeGroup {
    CHILD,
    ADULT,
    NOT_KNOWN
}
