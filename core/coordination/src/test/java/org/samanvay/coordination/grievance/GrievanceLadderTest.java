package org.samanvay.coordination.grievance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.grievance.GrievanceLadder.Kind;
import org.samanvay.coordination.grievance.GrievanceLadder.Step;

/** A refusal that nobody decides goes up, step by step, and comes to an end. */
class GrievanceLadderTest {
    private static final Instant OPENED = Instant.parse("2026-11-01T06:00:00Z");
    private static final Instant DUE = OPENED.plus(Duration.ofDays(7));

    private static Instant days(int after) {
        return DUE.plus(Duration.ofDays(after));
    }

    @Test
    void remindersThenThePostsAboveThenTheMeeting() {
        assertThat(GrievanceLadder.steps(OPENED, DUE, 2, true))
                .containsExactly(
                        new Step(1, Kind.REMINDER, 0, days(-2)),
                        new Step(2, Kind.REMINDER, 0, DUE),
                        new Step(3, Kind.ESCALATION, 1, days(1)),
                        new Step(4, Kind.ESCALATION, 2, days(2)),
                        new Step(5, Kind.MEETING, 0, days(3)));
    }

    @Test
    void itIsBoundedHoweverLongTheLineIs() {
        List<Step> steps = GrievanceLadder.steps(OPENED, DUE, 9, true);
        assertThat(steps).hasSize(6).last().isEqualTo(new Step(6, Kind.MEETING, 0, days(4)));
    }

    @Test
    void whereNobodySitsAboveItIsRemindedAndWhereNoMeetingMayHearOfItNoneDoes() {
        assertThat(GrievanceLadder.steps(OPENED, DUE, 0, true))
                .extracting(Step::kind)
                .containsExactly(Kind.REMINDER, Kind.REMINDER, Kind.MEETING);
        assertThat(GrievanceLadder.steps(OPENED, DUE, 0, false))
                .extracting(Step::kind)
                .containsExactly(Kind.REMINDER, Kind.REMINDER);
    }

    @Test
    void ofAShortTimeTheHalfIsTheFirstReminder() {
        assertThat(GrievanceLadder.firstLook(OPENED, OPENED.plus(Duration.ofDays(2))))
                .isEqualTo(OPENED.plus(Duration.ofDays(1)));
        assertThat(GrievanceLadder.firstLook(OPENED, OPENED.minus(Duration.ofDays(1))))
                .as("known when it was late already")
                .isEqualTo(OPENED);
    }

    @Test
    void stepsNeverGoBackInTime() {
        assertThat(GrievanceLadder.steps(OPENED, DUE, 3, true)).extracting(Step::at).isSorted();
    }
}
