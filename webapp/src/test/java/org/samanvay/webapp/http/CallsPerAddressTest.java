package org.samanvay.webapp.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CallsPerAddressTest {
    private Instant now = Instant.parse("2026-11-28T09:00:00Z");

    private final Clock clock = new Clock() {
        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    };

    private final CallsPerAddress calls = new CallsPerAddress(clock, 3, 2);

    @Test
    void letsSoManyCallsOfAnAddressGoOnInARow() {
        for (int call = 0; call < 3; call++) {
            assertThat(calls.wait("one")).isEmpty();
        }
        assertThat(calls.wait("one")).contains(Duration.ofMillis(500));
        assertThat(calls.wait("another")).isEmpty();
    }

    @Test
    void givesCallsBackAsTimePassesAndNeverMoreThanAtFirst() {
        for (int call = 0; call < 4; call++) {
            calls.wait("one");
        }
        now = now.plusMillis(500);
        assertThat(calls.wait("one")).isEmpty();
        assertThat(calls.wait("one")).isPresent();
        now = now.plus(Duration.ofDays(1));
        for (int call = 0; call < 3; call++) {
            assertThat(calls.wait("one")).isEmpty();
        }
        assertThat(calls.wait("one")).isPresent();
    }

    @Test
    void aClockThatIsSetBackTakesNothingAway() {
        calls.wait("one");
        now = now.minusSeconds(60);
        assertThat(calls.wait("one")).isEmpty();
    }
}
