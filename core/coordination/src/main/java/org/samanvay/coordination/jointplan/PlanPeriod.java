package org.samanvay.coordination.jointplan;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** For how long a plan is made. */
@Description("For how long a plan is made / योजना की अवधि")
public enum PlanPeriod {
    /** From January, April, July or October. */
    QUARTER(3),
    /** 1 April to 31 March, in the whole of India. */
    FINANCIAL_YEAR(12);

    private final int months;

    PlanPeriod(int months) {
        this.months = months;
    }

    /** The first day of the period in which a day lies. */
    LocalDate startOf(LocalDate day) {
        LocalDate month = day.withDayOfMonth(1);
        return switch (this) {
            case QUARTER -> month.minusMonths((day.getMonthValue() - 1) % 3);
            case FINANCIAL_YEAR -> day.getMonthValue() >= 4
                    ? LocalDate.of(day.getYear(), 4, 1)
                    : LocalDate.of(day.getYear() - 1, 4, 1);
        };
    }

    /** The first day after it. */
    LocalDate endOf(LocalDate start) {
        return start.plusMonths(months);
    }
}
