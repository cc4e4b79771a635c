package org.samanvay.coordination.attempt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LockOutTest {
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6, 7, 8, 9, 11, 49})
    void leavesAccountOpenBetweenEveryFifthTry(int tries) {
        assertThat(LockOut.until(tries, NOW)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, PT15M", "10, PT30M", "15, PT1H", "20, PT2H", "35, PT16H", "40, PT24H", "45, PT24H"})
    void doublesFromFifteenMinutesUpToOneDay(int tries, Duration locked) {
        assertThat(LockOut.until(tries, NOW)).contains(NOW.plus(locked));
    }

    @Test
    void staysAtOneDayHoweverManyTries() {
        assertThat(LockOut.until(2_000_000_000, NOW)).contains(NOW.plus(Duration.ofDays(1)));
    }
}
