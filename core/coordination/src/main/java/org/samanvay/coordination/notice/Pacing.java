package org.samanvay.coordination.notice;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.samanvay.coordination.clock.PlatformClock;

/**
 * When an officer wants to be told. What is urgent is told at once; the rest never in the quiet hours.
 *
 * @param quietFrom full hour in India from which on the officer is left alone; the same as {@code quietUntil}: never
 * @param quietUntil full hour at which what was held back, and a day's digest, is told
 */
record Pacing(NoticePace pace, int quietFrom, int quietUntil) {
    /**
     * When a message is sent, and what it holds.
     *
     * @param bundle what has the same goes in one message
     */
    record Due(Instant at, String bundle) {}

    Due due(UUID notice, boolean urgent, Instant now) {
        ZonedDateTime here = now.atZone(PlatformClock.INDIA);
        if (urgent || pace == NoticePace.AT_ONCE && !isQuietAt(here.getHour())) {
            return alone(notice, now);
        }
        LocalDateTime end = here.toLocalDate().atTime(quietUntil, 0);
        LocalDateTime next = end.isAfter(here.toLocalDateTime()) ? end : end.plusDays(1);
        return new Due(next.atZone(PlatformClock.INDIA).toInstant(), "until " + next);
    }

    static Due alone(UUID notice, Instant now) {
        return new Due(now, notice.toString());
    }

    private boolean isQuietAt(int hour) {
        return quietFrom <= quietUntil
                ? hour >= quietFrom && hour < quietUntil
                : hour >= quietFrom || hour < quietUntil;
    }
}
