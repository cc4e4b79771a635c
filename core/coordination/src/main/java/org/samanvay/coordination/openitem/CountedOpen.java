package org.samanvay.coordination.openitem;

import java.util.List;

/**
 * How what a feature keeps open at one post is counted: the post {@code u.id} in the line of the seat {@code u.seat}.
 *
 * @param late whether a row is past its time
 * @param from tables and conditions that make a row of each open thing at the post
 * @param parameters of both, in this order
 */
public record CountedOpen(String late, String from, List<Object> parameters) {
    public CountedOpen {
        parameters = List.copyOf(parameters);
    }

    /** Where nothing can be open. */
    public static CountedOpen nothing() {
        return new CountedOpen("FALSE", "post p WHERE FALSE", List.of());
    }

    /** As one number, which {@link OpenCount#of} takes apart. */
    String sql() {
        return "(SELECT COALESCE(SUM(" + OpenCount.ONE + " + COALESCE(" + late + ", 0)), 0) FROM " + from + ")";
    }
}
