package org.samanvay.coordination.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.function.Predicate;
import org.samanvay.spi.Term;
import org.samanvay.spi.TimeUnit;

/** When a term that runs from a moment ends, reckoned in Asia/Kolkata. */
public final class Deadlines {
    private Deadlines() {}

    /** Without a calendar every day counts as a working day: what is due comes earlier, never later. */
    public static Instant end(Instant from, Term term) {
        return end(from, term, day -> false);
    }

    /**
     * A day, month or year ends at the same time of the day; the 31st becomes the last day of a shorter month.
     *
     * @param holiday whether no work is done on a day; asked for working days only
     */
    public static Instant end(Instant from, Term term, Predicate<LocalDate> holiday) {
        ZonedDateTime start = from.atZone(PlatformClock.INDIA);
        ZonedDateTime end =
                switch (term.unit()) {
                    case MINUTE -> start.plusMinutes(term.amount());
                    case HOUR -> start.plusHours(term.amount());
                    case DAY -> start.plusDays(term.amount());
                    case WORKING_DAY -> workingDays(start, term.amount(), holiday);
                    case MONTH -> start.plusMonths(term.amount());
                    case YEAR -> start.plusYears(term.amount());
                };
        return end.toInstant();
    }

    /** Whether the end of the term depends on a state's calendar. */
    public static boolean needsCalendar(Term term) {
        return term.unit() == TimeUnit.WORKING_DAY && !term.isImmediate();
    }

    private static ZonedDateTime workingDays(ZonedDateTime start, int amount, Predicate<LocalDate> holiday) {
        ZonedDateTime day = start;
        for (int counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            if (!holiday.test(day.toLocalDate())) {
                counted++;
            }
        }
        return day;
    }
}
