package org.samanvay.spi;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Figures that one post owes another at regular times.
 *
 * @param code lower-kebab within the department
 * @param period what one return covers
 * @param dueAfter time from the end of the period
 * @param from code of the post kind that makes it
 * @param to code of the post kind that receives it
 * @param figures what it says; the platform fills in those that it can count
 * @param law where it is demanded
 */
public record PeriodicReturn(
        String code,
        Text name,
        Period period,
        Term dueAfter,
        String from,
        String to,
        List<Figure> figures,
        Law law,
        Verification verification,
        Set<Mark> marks) {
    public PeriodicReturn {
        figures = List.copyOf(figures);
        marks = Set.copyOf(marks);
    }

    /** What one return covers. */
    public enum Period {
        @Label(en = "Month", hi = "माह")
        MONTH,
        @Label(en = "Quarter", hi = "तिमाही")
        QUARTER,
        @Label(en = "Calendar year", hi = "कैलेंडर वर्ष")
        YEAR,
        @Label(en = "Financial year", hi = "वित्तीय वर्ष")
        FINANCIAL_YEAR
    }

    /**
     * One number of a return.
     *
     * @param code lower-kebab within the return
     * @param filledBy how the platform counts it; empty: an officer enters it
     */
    public record Figure(String code, Text name, Optional<Count> filledBy) {
        public static Figure entered(String code, Text name) {
            return new Figure(code, name, Optional.empty());
        }

        public static Figure counted(String code, Text name, Count by) {
            return new Figure(code, name, Optional.of(by));
        }
    }

    /** What the platform can count for the period and the place of the post. */
    public sealed interface Count {
        /**
         * First entries of a form of this department.
         *
         * @param form short or full code
         */
        record Entries(String form) implements Count {}

        /** Entries of the form for which the condition holds. */
        record EntriesWhere(String form, Condition condition) implements Count {}

        /** Referrals of a service that came to the status. */
        record Referrals(String service, Trigger.ReferralStatus status) implements Count {}

        /** Entries of one of this department's registers with the status, on the last day of the period. */
        record Registered(String register, String status) implements Count {}
    }
}
