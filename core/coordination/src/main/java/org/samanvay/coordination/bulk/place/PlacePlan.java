package org.samanvay.coordination.bulk.place;

import java.util.List;
import org.samanvay.coordination.bulk.Counts;
import org.samanvay.coordination.place.PlaceRecord;
import org.samanvay.coordination.place.PlaceRecords.Present;

/** What a file of places asks to be done. */
record PlacePlan(List<Added> added, List<Changed> changed, int unchanged, int skipped) {
    record Added(int line, PlaceRecord place) {}

    /** @param before as it is */
    record Changed(int line, Present before, PlaceRecord now) {}

    Counts counts() {
        return new Counts(added.size(), changed.size(), unchanged, skipped);
    }
}
