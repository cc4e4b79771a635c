package org.samanvay.coordination.duty;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Predicate;
import org.samanvay.coordination.calendar.Holidays;
import org.samanvay.coordination.clock.Deadlines;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.spi.Duty;

/** When a duty is due and when it alarms. */
@ApplicationScoped
class DutyClock {
    @Inject
    private Holidays holidays;

    record Times(Instant due, Instant alarm) {}

    /** What is due at once is late when its alarm comes: the law names no hour, and nobody acts within none. */
    Times of(Duty duty, int state, Instant event) {
        boolean counts = Deadlines.needsCalendar(duty.due()) || Deadlines.needsCalendar(duty.alarm());
        LocalDate day = LocalDate.ofInstant(event, PlatformClock.INDIA);
        Predicate<LocalDate> holiday = counts ? holidays.in(state, day) : any -> false;
        Instant alarm = Deadlines.end(event, duty.alarm(), holiday);
        Instant due = duty.due().isImmediate() ? alarm : Deadlines.end(event, duty.due(), holiday);
        return new Times(due, alarm);
    }
}
