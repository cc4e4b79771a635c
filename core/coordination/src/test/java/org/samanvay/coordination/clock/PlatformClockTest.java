package org.samanvay.coordination.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.mode.Settings;

/** Time can be moved in a deployment for tests that says so, and nowhere else. */
class PlatformClockTest {
    private static PlatformClock of(String mode, String clock) {
        return new PlatformClock(new Settings(Map.of("SAMANVAY_MODE", mode, "SAMANVAY_CLOCK", clock)));
    }

    @Test
    void inADeploymentForTestsItIsMovedAheadAndBack() {
        PlatformClock movable = of("demonstration", "movable");
        Clock clock = movable.clock();
        movable.move(Duration.ofDays(3));
        assertThat(clock.instant()).isCloseTo(Instant.now().plus(3, ChronoUnit.DAYS), within(1, ChronoUnit.MINUTES));
        movable.move(Duration.ZERO);
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
        assertThat(clock.getZone()).isEqualTo(PlatformClock.INDIA);
    }

    @Test
    void inProductionNobodyMovesItWhateverIsSet() {
        PlatformClock production = of("production", "movable");
        assertThat(production.isMovable()).isFalse();
        assertThatThrownBy(() -> production.move(Duration.ofDays(1))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void withTheSettingProductionDoesNotStartAndSaysWhy() {
        assertThat(new ClockProtection(of("production", "movable")).missing())
                .singleElement()
                .satisfies(missing -> assertThat(missing.toString()).contains("SAMANVAY_CLOCK"));
        assertThat(new ClockProtection(of("production", "")).missing()).isEmpty();
    }

    @Test
    void aDemonstrationThatDoesNotAskForItHasTheTimeOfAllOthers() {
        PlatformClock plain = of("demonstration", "");
        assertThat(plain.isMovable()).isFalse();
        assertThatThrownBy(() -> plain.move(Duration.ofDays(1))).isInstanceOf(IllegalStateException.class);
    }
}
