package org.samanvay.spi;

/**
 * A length of time as a law or a promise says it. A working day depends on the state's calendar, a month on the day from
 * which it runs, so neither is a number of hours.
 *
 * @param amount how many; nought means at once
 */
public record Term(int amount, Unit unit) {
    /** What is counted. */
    public enum Unit {
        MINUTE,
        HOUR,
        /** A calendar day. */
        DAY,
        /** A day that is no holiday of the state. */
        WORKING_DAY,
        MONTH,
        YEAR
    }

    /** Forthwith, immediately, at once. */
    public static Term immediately() {
        return new Term(0, Unit.HOUR);
    }

    public static Term minutes(int amount) {
        return new Term(amount, Unit.MINUTE);
    }

    public static Term hours(int amount) {
        return new Term(amount, Unit.HOUR);
    }

    public static Term days(int amount) {
        return new Term(amount, Unit.DAY);
    }

    public static Term workingDays(int amount) {
        return new Term(amount, Unit.WORKING_DAY);
    }

    public static Term months(int amount) {
        return new Term(amount, Unit.MONTH);
    }

    public static Term years(int amount) {
        return new Term(amount, Unit.YEAR);
    }

    public boolean isImmediate() {
        return amount == 0;
    }
}
