package org.samanvay.spi;

/** What lateness may set off. */
public enum DutyKind {
    /** An officer's duty: breaches and escalates, once two people have verified it. */
    DUTY,
    /** Her right that expires: helps, never breaches, never escalates about her. */
    RIGHT_EXPIRES,
    /** A court's date: shown as preparation, without owner, breach or ranking. */
    COURT_CALENDAR,
    /** An independent body's time: delay goes only to the authority that the law names. */
    INDEPENDENT_BODY,
    /** A private party's time. */
    PRIVATE_PARTY
}
