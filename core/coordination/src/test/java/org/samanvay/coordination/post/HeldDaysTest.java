package org.samanvay.coordination.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.post.HeldDays.Days;
import org.samanvay.coordination.post.HeldDays.Stretch;
import org.samanvay.coordination.post.HeldDays.Time;

class HeldDaysTest {
    private static final UUID POST = UUID.randomUUID();

    private static LocalDate november(int day) {
        return LocalDate.of(2026, 11, day);
    }

    private static Days between(int from, int until, Time... times) {
        return HeldDays.days(new Stretch(POST, november(from), november(until)), List.of(times));
    }

    private static Time held(int from, int until) {
        return new Time(POST, november(from), november(until));
    }

    @Test
    void nobodyThereMakesEveryDayVacant() {
        assertThat(between(1, 8)).isEqualTo(new Days(0, 7));
    }

    @Test
    void aPostThatChangesHandsInTheMiddleHasBoth() {
        assertThat(between(1, 11, held(1, 3), held(6, 30))).isEqualTo(new Days(7, 3));
    }

    @Test
    void twoHoldersOfOneDayCountOnce() {
        assertThat(between(1, 4, held(1, 30), held(2, 5))).isEqualTo(new Days(3, 0));
    }

    @Test
    void aStretchThatHasNotBegunHasNoDays() {
        assertThat(between(9, 9)).isEqualTo(new Days(0, 0));
        assertThat(between(9, 3)).isEqualTo(new Days(0, 0));
    }
}
