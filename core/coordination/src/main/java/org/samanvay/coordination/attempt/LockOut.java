package org.samanvay.coordination.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long something is locked: after every fifth wrong try, 15 minutes, then twice as long each time, up to a day.
 */
final class LockOut {
    private static final int TRIES = 5;
    private static final Duration FIRST = Duration.ofMinutes(15);
    private static final Duration LONGEST = Duration.ofDays(1);

    private LockOut() {}

    /** @param tries wrong tries since the last success, this one included */
    static Optional<Instant> until(int tries, Instant now) {
        if (tries < TRIES || tries % TRIES != 0) {
            return Optional.empty();
        }
        int doublings = Math.min(tries / TRIES - 1, 10);
        Duration doubled = FIRST.multipliedBy(1L << doublings);
        return Optional.of(now.plus(doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST));
    }
}
