package org.samanvay.coordination.clock;

import java.time.Instant;
import java.time.ZonedDateTime;
import org.samanvay.spi.Term;

/** When a term that runs from a moment ends, reckoned in Asia/Kolkata. */
public final class Deadlines {
    private Deadlines() {}

    /**
     * A day, month or year ends at the same time of the day; the 31st becomes the last day of a shorter month. No state's
     * calendar of holidays is loaded yet, so every day counts as a working day: what is due comes earlier, never later.
     */
    public static Instant end(Instant from, Term term) {
        ZonedDateTime start = from.atZone(PlatformClock.INDIA);
        ZonedDateTime end =
                switch (term.unit()) {
                    case MINUTE -> start.plusMinutes(term.amount());
                    case HOUR -> start.plusHours(term.amount());
                    case DAY, WORKING_DAY -> start.plusDays(term.amount());
                    case MONTH -> start.plusMonths(term.amount());
                    case YEAR -> start.plusYears(term.amount());
                };
        return end.toInstant();
    }
}
