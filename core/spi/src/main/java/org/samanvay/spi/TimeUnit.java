package org.samanvay.spi;

/** What a {@link Term} counts. */
public enum TimeUnit {
    MINUTE,
    HOUR,
    /** A calendar day. */
    DAY,
    /** A day that is no holiday of the state. */
    WORKING_DAY,
    MONTH,
    YEAR
}
