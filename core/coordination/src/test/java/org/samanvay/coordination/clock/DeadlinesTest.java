package org.samanvay.coordination.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.samanvay.spi.Term;

class DeadlinesTest {
    /** A Friday afternoon in India. */
    private static final Instant FRIDAY = Instant.parse("2026-11-27T10:00:00Z");

    private static final Predicate<LocalDate> WEEKENDS =
            day -> Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek());

    @Test
    void aWorkingDayIsNoHoliday() {
        assertThat(Deadlines.end(FRIDAY, Term.workingDays(1), WEEKENDS)).isEqualTo("2026-11-30T10:00:00Z");
        assertThat(Deadlines.end(FRIDAY, Term.workingDays(7), WEEKENDS)).isEqualTo("2026-12-08T10:00:00Z");
    }

    @Test
    void withoutACalendarEveryDayCounts() {
        assertThat(Deadlines.end(FRIDAY, Term.workingDays(7))).isEqualTo(Deadlines.end(FRIDAY, Term.days(7)));
    }

    @Test
    void holidaysStopNoOtherClock() {
        assertThat(Deadlines.end(FRIDAY, Term.days(2), WEEKENDS)).isEqualTo("2026-11-29T10:00:00Z");
        assertThat(Deadlines.end(FRIDAY, Term.hours(24), WEEKENDS)).isEqualTo("2026-11-28T10:00:00Z");
    }

    @Test
    void aMonthEndsOnTheLastDayOfAShorterOneInIndia() {
        assertThat(Deadlines.end(Instant.parse("2026-12-30T19:00:00Z"), Term.months(2)))
                .as("31 December, half past midnight, in India")
                .isEqualTo("2027-02-27T19:00:00Z");
    }
}
