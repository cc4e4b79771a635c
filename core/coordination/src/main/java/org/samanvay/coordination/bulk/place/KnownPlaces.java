package org.samanvay.coordination.bulk.place;

import java.util.Map;
import java.util.Set;
import org.samanvay.coordination.place.PlaceRecord;
import org.samanvay.coordination.place.PlaceRecords.Present;

/**
 * What the database holds of the places that a file names.
 *
 * @param present the places of the file's level, by code
 * @param districts LGD code of the state of each district that the file names
 * @param subDistricts those that the file names, by code
 * @param states LGD codes of all states
 * @param shortCodes of the districts of each state that the file touches: the district that has it
 */
record KnownPlaces(
        Map<Integer, Present> present,
        Map<Integer, Integer> districts,
        Map<Integer, PlaceRecord> subDistricts,
        Set<Integer> states,
        Map<Integer, Map<String, Integer>> shortCodes) {
    static final KnownPlaces NONE = new KnownPlaces(Map.of(), Map.of(), Map.of(), Set.of(), Map.of());
}
