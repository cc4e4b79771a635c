package org.samanvay.coordination.indicator;

/**
 * What was counted in a district by a department, or by all of either.
 *
 * @param value what is summed
 * @param amount of how many
 * @param cases in at least how many cases
 */
record Cell(long value, int amount, int cases) {
    static final Cell EMPTY = new Cell(0, 0, 0);

    /** Both together, in cases that may be the same. */
    Cell besides(Cell other) {
        return new Cell(value + other.value, amount + other.amount, Math.max(cases, other.cases));
    }

    /** Both together, in cases that cannot be the same. */
    Cell and(Cell other) {
        return new Cell(value + other.value, amount + other.amount, cases + other.cases);
    }
}
