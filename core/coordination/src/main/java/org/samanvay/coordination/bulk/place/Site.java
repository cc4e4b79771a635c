package org.samanvay.coordination.bulk.place;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.bulk.BulkProblem;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceRecord;
import org.samanvay.coordination.place.PlaceRecords.Present;

/**
 * Where the place of a row lies: as the row says, else as it is already, else in the state that the file is read for.
 *
 * @param district null of a district itself, and of an urban body of which nobody tells it
 * @param subDistrict of a village only
 */
record Site(int state, @Nullable Integer district, @Nullable Integer subDistrict) {
    /** Empty where it cannot be told; the fault is recorded. */
    static Optional<Site> of(PlaceLevel level, PlaceRow row, KnownPlaces known, Optional<Integer> onlyState) {
        Optional<PlaceRecord> present =
                Optional.ofNullable(known.present().get(row.code())).map(Present::place);
        return switch (level) {
            case DISTRICT -> inState(row, present, onlyState);
            case SUB_DISTRICT, BLOCK -> inDistrict(row, present, known);
            case URBAN_BODY ->
                row.district().isPresent() || present.map(PlaceRecord::district).isPresent()
                        ? inDistrict(row, present, known)
                        : inState(row, present, onlyState);
            case VILLAGE -> inSubDistrict(row, present, known);
        };
    }

    private static Optional<Site> inState(
            PlaceRow row, Optional<PlaceRecord> present, Optional<Integer> onlyState) {
        Optional<Integer> state =
                row.state().or(() -> present.map(PlaceRecord::state)).or(() -> onlyState);
        if (state.isEmpty()) {
            row.empty(PlaceField.STATE);
        }
        return state.map(code -> new Site(code, null, null));
    }

    private static Optional<Site> inDistrict(PlaceRow row, Optional<PlaceRecord> present, KnownPlaces known) {
        Optional<Integer> district = row.district().or(() -> present.map(PlaceRecord::district));
        if (district.isEmpty()) {
            row.empty(PlaceField.DISTRICT);
            return Optional.empty();
        }
        Integer state = row.district().isPresent()
                ? known.districts().get(district.get())
                : present.map(PlaceRecord::state).orElse(null);
        if (state == null) {
            unknown(row, PlaceField.DISTRICT, "No district has this code; import districts first", "इस कोड का कोई जिला नहीं है; पहले जिले आयात करें");
            return Optional.empty();
        }
        return Optional.of(new Site(state, district.get(), null));
    }

    private static Optional<Site> inSubDistrict(PlaceRow row, Optional<PlaceRecord> present, KnownPlaces known) {
        if (row.subDistrict().isEmpty() && present.isPresent()) {
            PlaceRecord place = present.get();
            return Optional.of(new Site(place.state(), place.district(), place.subDistrict()));
        }
        if (row.subDistrict().isEmpty()) {
            row.empty(PlaceField.SUB_DISTRICT);
            return Optional.empty();
        }
        PlaceRecord above = known.subDistricts().get(row.subDistrict().get());
        if (above == null) {
            unknown(row, PlaceField.SUB_DISTRICT, "No sub-district has this code; import sub-districts first", "इस कोड की कोई तहसील नहीं है; पहले तहसीलें आयात करें");
            return Optional.empty();
        }
        return Optional.of(new Site(above.state(), above.district(), above.code()));
    }

    /** Records it where the row names another district or state than the place above lies in. */
    void check(PlaceRow row) {
        row.state().filter(named -> named != state).ifPresent(other -> unknown(row, PlaceField.STATE, "It lies in state " + state, "यह राज्य " + state + " में है"));
        row.district()
                .filter(named -> !named.equals(district))
                .ifPresent(other -> unknown(row, PlaceField.DISTRICT, "It lies in district " + district, "यह जिला " + district + " में है"));
    }

    private static void unknown(PlaceRow row, PlaceField field, String en, String hi) {
        row.error(field, BulkProblem.UNKNOWN_PLACE, en, hi);
    }
}
