package org.samanvay.coordination.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PacingTest {
    private static final UUID NOTICE = UUID.fromString("01935000-0000-7000-8000-000000000001");

    /** Hours in India: what is written with +05:30. */
    @ParameterizedTest
    @CsvSource({
        "AT_ONCE, 21, 7, 2026-11-28T20:59:59+05:30, 2026-11-28T20:59:59+05:30",
        "AT_ONCE, 21, 7, 2026-11-28T21:00:00+05:30, 2026-11-29T07:00:00+05:30",
        "AT_ONCE, 21, 7, 2026-11-29T06:59:59+05:30, 2026-11-29T07:00:00+05:30",
        "AT_ONCE, 21, 7, 2026-11-29T07:00:00+05:30, 2026-11-29T07:00:00+05:30",
        "AT_ONCE, 13, 15, 2026-11-29T14:10:00+05:30, 2026-11-29T15:00:00+05:30",
        "AT_ONCE, 0, 0, 2026-11-29T00:10:00+05:30, 2026-11-29T00:10:00+05:30",
        "DAILY, 21, 7, 2026-11-28T12:00:00+05:30, 2026-11-29T07:00:00+05:30",
        "DAILY, 21, 7, 2026-11-29T07:00:00+05:30, 2026-11-30T07:00:00+05:30"
    })
    void tellsWhatIsNotUrgentOutsideTheQuietHours(
            NoticePace pace, int from, int until, String happened, String told) {
        Instant now = instant(happened);
        assertThat(new Pacing(pace, from, until).due(NOTICE, false, now).at()).isEqualTo(instant(told));
    }

    @ParameterizedTest
    @CsvSource({"AT_ONCE", "DAILY"})
    void tellsWhatIsUrgentAtOnceAndByItself(NoticePace pace) {
        Instant night = instant("2026-11-28T23:30:00+05:30");
        assertThat(new Pacing(pace, 21, 7).due(NOTICE, true, night)).isEqualTo(Pacing.alone(NOTICE, night));
    }

    @Test
    void putsANightInOneMessage() {
        Pacing pacing = new Pacing(NoticePace.AT_ONCE, 21, 7);
        assertThat(pacing.due(NOTICE, false, instant("2026-11-28T21:30:00+05:30")))
                .isEqualTo(pacing.due(UUID.randomUUID(), false, instant("2026-11-29T06:30:00+05:30")));
    }

    private static Instant instant(String text) {
        return OffsetDateTime.parse(text).toInstant();
    }
}
