package org.samanvay.coordination.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class MovedClockTest {
    private static final Instant NOON = Instant.parse("2026-11-28T12:00:00Z");

    @Test
    void isAheadByWhatIsSaidAtTheMomentOfAsking() {
        AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
        Clock clock = new MovedClock(Clock.fixed(NOON, PlatformClock.INDIA), ahead::get);
        assertThat(clock.instant()).isEqualTo(NOON);
        ahead.set(Duration.ofDays(2));
        assertThat(clock.instant()).isEqualTo(NOON.plus(Duration.ofDays(2)));
        assertThat(clock.withZone(ZoneOffset.UTC).instant()).isEqualTo(NOON.plus(Duration.ofDays(2)));
        assertThat(clock.getZone()).isEqualTo(PlatformClock.INDIA);
    }
}
