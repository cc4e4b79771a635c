package org.samanvay.spi;

/**
 * A length of time as a law or a promise says it. A working day depends on the state's calendar, a month on the day from
 * which it runs, so neither is a number of hours.
 *
 * @param amount how many; nought means at once
 */
public record Term(int amount, TimeUnit unit) {
    /** Forthwith, immediately, at once. */
    public static Term immediately() {
        return new Term(0, TimeUnit.HOUR);
    }

    public static Term minutes(int amount) {
        return new Term(amount, TimeUnit.MINUTE);
    }

    public static Term hours(int amount) {
        return new Term(amount, TimeUnit.HOUR);
    }

    public static Term days(int amount) {
        return new Term(amount, TimeUnit.DAY);
    }

    public static Term workingDays(int amount) {
        return new Term(amount, TimeUnit.WORKING_DAY);
    }

    public static Term months(int amount) {
        return new Term(amount, TimeUnit.MONTH);
    }

    public static Term years(int amount) {
        return new Term(amount, TimeUnit.YEAR);
    }

    public boolean isImmediate() {
        return amount == 0;
    }
}
