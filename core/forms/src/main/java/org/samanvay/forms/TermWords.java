package org.samanvay.forms;

import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/** Says a length of time in words. */
public final class TermWords {
    private TermWords() {}

    public static Text of(Term term) {
        if (term.isImmediate()) {
            return Text.of("at once", "तुरंत");
        }
        return switch (term.unit()) {
            case MINUTE -> count(term, "minute", "मिनट");
            case HOUR -> count(term, "hour", "घंटे");
            case DAY -> count(term, "day", "दिन");
            case WORKING_DAY -> count(term, "working day", "कार्य दिवस");
            case MONTH -> count(term, "month", "माह");
            case YEAR -> count(term, "year", "वर्ष");
        };
    }

    private static Text count(Term term, String en, String hi) {
        String plural = term.amount() == 1 ? en : en + "s";
        return Text.of(term.amount() + " " + plural, term.amount() + " " + hi);
    }
}
