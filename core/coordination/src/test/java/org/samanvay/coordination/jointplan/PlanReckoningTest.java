package org.samanvay.coordination.jointplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is reckoned of a plan without any table: its period, an activity's standing, how much of the way is done. */
class PlanReckoningTest {
    @ParameterizedTest
    @CsvSource({
        "QUARTER, 2026-11-28, 2026-10-01, 2027-01-01",
        "QUARTER, 2026-01-01, 2026-01-01, 2026-04-01",
        "FINANCIAL_YEAR, 2026-03-31, 2025-04-01, 2026-04-01",
        "FINANCIAL_YEAR, 2026-04-01, 2026-04-01, 2027-04-01"
    })
    void aDayLiesInAPeriod(PlanPeriod period, LocalDate day, LocalDate starts, LocalDate ends) {
        assertThat(period.startOf(day)).isEqualTo(starts);
        assertThat(period.endOf(starts)).isEqualTo(ends);
    }

    @ParameterizedTest
    @CsvSource({
        "false, 0, 2026-12-01, 2026-12-31, PLANNED",
        "false, 0, 2026-11-01, 2026-12-31, UNDERWAY",
        "false, 10, 2026-12-01, 2026-12-31, UNDERWAY",
        "false, 99, 2026-11-01, 2026-11-27, OVERDUE",
        "false, 99, 2026-11-01, 2026-11-28, UNDERWAY",
        "false, 100, 2026-11-01, 2026-11-02, DONE",
        "true, 100, 2026-11-01, 2026-11-02, DROPPED"
    })
    void whereAnActivityStandsFollowsFromItsDays(
            boolean dropped, int progress, LocalDate starts, LocalDate due, ActivityStatus status) {
        assertThat(ActivityStatus.of(dropped, progress, starts, due, LocalDate.of(2026, 11, 28))).isEqualTo(status);
    }

    /** Upwards and downwards alike: less time is more of the way where the target is below the baseline. */
    @Test
    void theWayIsReckonedFromBaselineToTarget() {
        assertThat(PlanTargetView.reached(40.0, 80, 60.0)).isEqualTo(50);
        assertThat(PlanTargetView.reached(10.0, 4, 7.0)).isEqualTo(50);
        assertThat(PlanTargetView.reached(40.0, 80, 20.0)).as("behind the baseline").isZero();
        assertThat(PlanTargetView.reached(40.0, 80, 95.0)).as("beyond the target").isEqualTo(100);
        assertThat(PlanTargetView.reached(null, 80, 95.0)).isNull();
        assertThat(PlanTargetView.reached(80.0, 80, 80.0)).as("no way between them").isNull();
    }
}
