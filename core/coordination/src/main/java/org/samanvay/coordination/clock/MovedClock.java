package org.samanvay.coordination.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** A clock that is ahead of or behind another one, by as much as is said at the moment of asking. */
final class MovedClock extends Clock {
    private final Clock real;
    private final Supplier<Duration> ahead;

    MovedClock(Clock real, Supplier<Duration> ahead) {
        this.real = real;
        this.ahead = ahead;
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovedClock(real.withZone(zone), ahead);
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead.get());
    }
}
