package org.samanvay.coordination.indicator;

import java.time.Instant;

/**
 * What one case adds to an indicator.
 *
 * @param month year and month in India: 202611
 * @param from from when on it counts; may lie ahead
 * @param value what is summed: ones, or seconds
 * @param amount of how many; may be nothing where only the value changes
 */
record Share(String indicator, String department, int month, Instant from, long value, int amount) {}
