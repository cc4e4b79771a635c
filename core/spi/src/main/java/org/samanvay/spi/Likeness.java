package org.samanvay.spi;

import java.util.List;

/**
 * What makes two entries of different offices look like the same thing, for a human to decide. Only keyed hashes of the
 * answers are compared; the platform proposes and never joins.
 *
 * @param code lower-kebab within the department; the full code is {@code department.code}
 * @param form short code of the form whose entries are compared
 * @param exact paths of which one that is alike is enough
 * @param coded paths whose answers are codes; of a choice of many each chosen code counts
 * @param enough so many alike codes
 */
public record Likeness(
        String code, Text name, String form, List<String> exact, List<String> coded, int enough) {
    public Likeness {
        exact = List.copyOf(exact);
        coded = List.copyOf(coded);
    }
}
