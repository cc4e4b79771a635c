package org.samanvay.coordination.indicator;

import java.time.Instant;
import java.time.LocalDate;
import org.samanvay.coordination.clock.PlatformClock;

/**
 * Whole months of a state.
 *
 * @param from first day
 * @param until first day after the last month
 * @param today the present day in India
 * @param now the present moment
 */
record Span(int state, LocalDate from, LocalDate until, LocalDate today, Instant now) {
    Instant fromMoment() {
        return from.atStartOfDay(PlatformClock.INDIA).toInstant();
    }

    Instant untilMoment() {
        return until.atStartOfDay(PlatformClock.INDIA).toInstant();
    }

    int firstMonth() {
        return from.getYear() * 100 + from.getMonthValue();
    }

    int lastMonth() {
        LocalDate last = until.minusDays(1);
        return last.getYear() * 100 + last.getMonthValue();
    }
}
