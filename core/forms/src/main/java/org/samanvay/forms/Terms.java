package org.samanvay.forms;

import org.samanvay.spi.Term;

/** Compares lengths of time, as nearly as can be done without a calendar. */
final class Terms {
    private Terms() {}

    static int compare(Term one, Term other) {
        return Long.compare(minutes(one), minutes(other));
    }

    /** A month counts thirty days, a year 365, a working day one. */
    private static long minutes(Term term) {
        long day = 24 * 60L;
        return switch (term.unit()) {
            case MINUTE -> term.amount();
            case HOUR -> term.amount() * 60L;
            case DAY, WORKING_DAY -> term.amount() * day;
            case MONTH -> term.amount() * 30 * day;
            case YEAR -> term.amount() * 365 * day;
        };
    }
}
