package org.samanvay.coordination.openitem;

/** How many things lie open below a seat, and how many of them are past their time. */
public record OpenCount(int open, int overdue) {
    public static final OpenCount NONE = new OpenCount(0, 0);

    public OpenCount and(OpenCount other) {
        return new OpenCount(open + other.open, overdue + other.overdue);
    }
}
