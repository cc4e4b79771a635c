package org.samanvay.coordination.bulk.establishment;

import java.util.List;
import java.util.Optional;
import org.samanvay.coordination.bulk.Counts;
import org.samanvay.coordination.bulk.Outcome;
import org.samanvay.coordination.establishment.Establishments.Present;

/** What a file of establishments asks to be done. */
record EstablishmentPlan(List<Planned> rows) {
    /**
     * A row and what comes of it.
     *
     * @param before as it is; empty where the row makes it, or brings a withdrawn one back
     */
    record Planned(int line, Optional<Present> before, Present now, Outcome outcome) {}

    Counts counts() {
        return Counts.of(rows.stream().map(Planned::outcome).toList(), 0);
    }

    /** Those that write. */
    List<Planned> written() {
        return rows.stream().filter(row -> row.outcome() != Outcome.UNCHANGED).toList();
    }
}
