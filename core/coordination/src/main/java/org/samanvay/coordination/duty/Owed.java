package org.samanvay.coordination.duty;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * What an event starts.
 *
 * @param at when the event was, to the column's finest step
 * @param told whether somebody told that time; else it is that of the entry
 */
record Owed(DeclaredDuty declared, Instant at, boolean told) {
    Owed {
        at = at.truncatedTo(ChronoUnit.MICROS);
    }
}
