package org.samanvay.coordination.indicator;

/**
 * What was counted of one department in one place and month.
 *
 * @param month year and month: 202611
 * @param district LGD code; {@link #OF_THE_STATE} for the state's own offices
 */
record Counted(int month, int district, String department, Cell cell) {
    static final int OF_THE_STATE = 0;
}
