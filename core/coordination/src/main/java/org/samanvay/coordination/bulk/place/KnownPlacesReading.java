package org.samanvay.coordination.bulk.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceRecord;
import org.samanvay.coordination.place.PlaceRecords;
import org.samanvay.coordination.place.PlaceRecords.Present;
import org.samanvay.coordination.place.Places;

/** Reads what the database holds of the places that a file names: a few statements for the whole file. */
@ApplicationScoped
class KnownPlacesReading {
    @Inject
    private PlaceRecords records;

    @Inject
    private Places places;

    KnownPlaces of(PlaceLevel level, List<PlaceRow> rows) {
        Map<Integer, Present> present =
                records.present(level, rows.stream().map(PlaceRow::code).distinct().toList());
        Map<Integer, Integer> districts = new HashMap<>();
        if (level != PlaceLevel.DISTRICT) {
            records.staying(PlaceLevel.DISTRICT, named(rows, PlaceRow::district))
                    .forEach((code, district) -> districts.put(code, district.place().state()));
        }
        Map<Integer, PlaceRecord> subDistricts = new HashMap<>();
        if (level == PlaceLevel.VILLAGE) {
            records.staying(PlaceLevel.SUB_DISTRICT, named(rows, PlaceRow::subDistrict))
                    .forEach((code, found) -> subDistricts.put(code, found.place()));
        }
        Map<Integer, Map<String, Integer>> shortCodes =
                level == PlaceLevel.DISTRICT ? records.shortCodes() : Map.of();
        return new KnownPlaces(present, districts, subDistricts, places.stateCodes(), shortCodes);
    }

    private static Set<Integer> named(List<PlaceRow> rows, Function<PlaceRow, Optional<Integer>> above) {
        Set<Integer> codes = new LinkedHashSet<>();
        rows.forEach(row -> above.apply(row).ifPresent(codes::add));
        return codes;
    }
}
