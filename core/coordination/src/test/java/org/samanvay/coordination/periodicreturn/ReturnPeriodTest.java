package org.samanvay.coordination.periodicreturn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.samanvay.spi.PeriodicReturn.Period;

class ReturnPeriodTest {
    @ParameterizedTest
    @CsvSource({
        "MONTH, 2026-02-28, 2026-02-01, 2026-03-01",
        "QUARTER, 2026-11-28, 2026-10-01, 2027-01-01",
        "QUARTER, 2026-01-01, 2026-01-01, 2026-04-01",
        "YEAR, 2026-11-28, 2026-01-01, 2027-01-01",
        "FINANCIAL_YEAR, 2026-03-31, 2025-04-01, 2026-04-01",
        "FINANCIAL_YEAR, 2026-04-01, 2026-04-01, 2027-04-01",
        "FINANCIAL_YEAR, 2024-02-29, 2023-04-01, 2024-04-01"
    })
    void aDayLiesInThePeriodThatTheOfficesReckonBy(Period kind, LocalDate day, LocalDate starts, LocalDate ends) {
        assertThat(ReturnPeriod.around(day, kind)).isEqualTo(new ReturnPeriod(starts, ends));
    }

    @Test
    void thePeriodThatGoesOnHasNotEndedAndTheOneBeforeItComesFirst() {
        assertThat(ReturnPeriod.ended(LocalDate.of(2026, 3, 1), Period.MONTH, 3))
                .extracting(ReturnPeriod::starts)
                .containsExactly(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 1, 1), LocalDate.of(2025, 12, 1));
    }
}
