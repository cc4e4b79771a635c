package org.samanvay.coordination.bulk;

import java.util.Collection;
import java.util.Collections;

/** How many rows of a file came to what. */
public record Counts(int created, int changed, int unchanged, int skipped) {
    public static Counts of(Collection<Outcome> outcomes, int skipped) {
        return new Counts(
                Collections.frequency(outcomes, Outcome.CREATED),
                Collections.frequency(outcomes, Outcome.CHANGED),
                Collections.frequency(outcomes, Outcome.UNCHANGED),
                skipped);
    }
}
