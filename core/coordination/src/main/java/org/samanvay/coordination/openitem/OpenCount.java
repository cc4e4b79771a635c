package org.samanvay.coordination.openitem;

/** How many things lie open below a seat, and how many of them are past their time. */
public record OpenCount(int open, int overdue) {
    public static final OpenCount NONE = new OpenCount(0, 0);

    /** One open thing, where both numbers are added up as one: below it there is room for how many are late. */
    static final long ONE = 1L << 32;

    static OpenCount of(long both) {
        return new OpenCount(Math.toIntExact(both / ONE), Math.toIntExact(both % ONE));
    }
}
