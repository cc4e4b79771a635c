package org.samanvay.coordination.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samanvay.coordination.referral.Ladder.Kind;
import org.samanvay.coordination.referral.Ladder.Step;
import org.samanvay.coordination.referral.Ladder.Times;

class LadderTest {
    private static final Instant SENT = Instant.parse("2026-11-20T04:30:00Z");
    private static final Times TIMES =
            new Times(SENT, SENT.plus(Duration.ofHours(4)), SENT.plus(Duration.ofHours(52)));

    @Test
    void remindsTwiceThenClimbsTheLineThenTheMeeting() {
        assertThat(Ladder.ACKNOWLEDGE.steps(TIMES, 2, true))
                .extracting(Step::kind, Step::level, step -> Duration.between(SENT, step.at()).toHours())
                .containsExactly(
                        tuple(Kind.REMINDER, 0, 2L),
                        tuple(Kind.REMINDER, 0, 4L),
                        tuple(Kind.ESCALATION, 1, 8L),
                        tuple(Kind.ESCALATION, 2, 12L),
                        tuple(Kind.MEETING, 0, 16L));
    }

    @Test
    void anUrgentOneIsCalledAboutAfterFifteenMinutesAndClimbsEveryFifteen() {
        assertThat(Ladder.RECEIVE.steps(TIMES, 2, true))
                .extracting(Step::kind, step -> Duration.between(SENT, step.at()).toMinutes())
                .containsExactly(
                        tuple(Kind.CALL, 15L),
                        tuple(Kind.ESCALATION, 15L),
                        tuple(Kind.ESCALATION, 30L));
        assertThat(Ladder.firstLook(Urgency.URGENT, TIMES)).isEqualTo(SENT.plus(Ladder.URGENT));
    }

    @Test
    void whatWasTakenOnAndIsLateClimbsADayApart() {
        assertThat(Ladder.ACT.steps(TIMES, 1, true))
                .extracting(Step::kind, step -> Duration.between(TIMES.actBy(), step.at()).toHours())
                .containsExactly(
                        tuple(Kind.REMINDER, -12L),
                        tuple(Kind.REMINDER, 0L),
                        tuple(Kind.ESCALATION, 24L),
                        tuple(Kind.MEETING, 48L));
    }

    /** Nobody sits over a committee that reports to nobody: it is reminded, and no meeting hears of it. */
    @Test
    void anIndependentBodyIsOnlyReminded() {
        assertThat(Stream.of(Ladder.ACKNOWLEDGE, Ladder.ACT).flatMap(ladder -> ladder.steps(TIMES, 0, false).stream()))
                .isNotEmpty()
                .extracting(Step::kind)
                .containsOnly(Kind.REMINDER);
    }

    @ParameterizedTest
    @EnumSource
    void everyLadderEndsHoweverLongTheLineIs(Ladder ladder) {
        List<Step> steps = ladder.steps(TIMES, 40, true);
        assertThat(steps).hasSizeLessThanOrEqualTo(6).isSortedAccordingTo(Comparator.comparing(Step::at));
        assertThat(steps).extracting(Step::number).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource
    void standsOnNoLadderOnceItHasEnded(ReferralStatus status) {
        assertThat(Ladder.of(status, Urgency.URGENT, false).isPresent()).isEqualTo(status.isOpen());
    }

    @Test
    void goesOnToTheNextLadderWhenTheFirstIsClimbed() {
        assertThat(Ladder.of(ReferralStatus.SENT, Urgency.URGENT, false)).contains(Ladder.RECEIVE);
        assertThat(Ladder.of(ReferralStatus.SENT, Urgency.URGENT, true)).contains(Ladder.ACKNOWLEDGE);
        assertThat(Ladder.of(ReferralStatus.SENT, Urgency.ORDINARY, false)).contains(Ladder.ACKNOWLEDGE);
        assertThat(Ladder.of(ReferralStatus.ACCEPTED, Urgency.URGENT, false)).contains(Ladder.ACT);
    }

    @Test
    void whatIsDueAtOnceIsRemindedOfOnce() {
        Times atOnce = new Times(SENT, SENT, SENT);
        assertThat(Ladder.ACKNOWLEDGE.steps(atOnce, 0, false)).hasSize(1);
        assertThat(Ladder.ACT.steps(atOnce, 0, false)).hasSize(1);
    }
}
