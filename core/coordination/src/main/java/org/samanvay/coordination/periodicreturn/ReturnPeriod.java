package org.samanvay.coordination.periodicreturn;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import org.samanvay.spi.PeriodicReturn.Period;

/**
 * The days that one return covers.
 *
 * @param starts first day
 * @param ends first day after it
 */
record ReturnPeriod(LocalDate starts, LocalDate ends) {
    static ReturnPeriod around(LocalDate day, Period kind) {
        return switch (kind) {
            case MONTH -> months(day.withDayOfMonth(1), 1);
            case QUARTER -> months(day.withDayOfMonth(1).minusMonths((day.getMonthValue() - 1) % 3), 3);
            case YEAR -> months(day.with(TemporalAdjusters.firstDayOfYear()), 12);
            // 1 April to 31 March, in the whole of India.
            case FINANCIAL_YEAR -> months(day.minusMonths(3).withDayOfYear(1).withMonth(4).withDayOfMonth(1), 12);
        };
    }

    /** The periods that ended on or before a day, the latest first. */
    static List<ReturnPeriod> ended(LocalDate day, Period kind, int most) {
        List<ReturnPeriod> ended = new ArrayList<>();
        for (ReturnPeriod period = around(day, kind); ended.size() < most; ) {
            period = around(period.starts.minusDays(1), kind);
            ended.add(period);
        }
        return ended;
    }

    private static ReturnPeriod months(LocalDate starts, int months) {
        return new ReturnPeriod(starts, starts.plusMonths(months));
    }
}
