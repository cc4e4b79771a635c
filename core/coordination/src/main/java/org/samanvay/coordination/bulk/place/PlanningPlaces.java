package org.samanvay.coordination.bulk.place;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.bulk.BulkProblem;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceRecord;
import org.samanvay.coordination.place.PlaceRecords.Present;
import org.samanvay.coordination.problem.CommonProblem;

/**
 * Checks the rows of a file of places against each other and what is there, and says what they ask to be done. Writes
 * nothing.
 */
final class PlanningPlaces {
    private final PlaceLevel level;
    private final Optional<Integer> onlyState;
    private final IntPredicate administers;
    private final Set<Integer> seen = new HashSet<>();
    private final Map<Integer, Map<String, Integer>> shortCodes = new HashMap<>();

    private final List<PlacePlan.Added> added = new ArrayList<>();
    private final List<PlacePlan.Changed> changed = new ArrayList<>();
    private int unchanged;
    private int skipped;

    PlanningPlaces(PlaceLevel level, Optional<Integer> onlyState, IntPredicate administers) {
        this.level = level;
        this.onlyState = onlyState;
        this.administers = administers;
    }

    PlacePlan plan(List<PlaceRow> rows, KnownPlaces known) {
        known.shortCodes().forEach((state, taken) -> shortCodes.put(state, new HashMap<>(taken)));
        rows.forEach(row -> plan(row, known));
        return new PlacePlan(List.copyOf(added), List.copyOf(changed), unchanged, skipped);
    }

    private void plan(PlaceRow row, KnownPlaces known) {
        if (isElsewhere(row.state())) {
            skipped++;
            return;
        }
        Optional<Site> site = Site.of(level, row, known, onlyState);
        if (isElsewhere(site.map(Site::state))) {
            skipped++;
            return;
        }
        site.ifPresent(found -> plan(row, found, known));
    }

    private boolean isElsewhere(Optional<Integer> state) {
        return state.isPresent() && onlyState.isPresent() && !state.equals(onlyState);
    }

    private void plan(PlaceRow row, Site site, KnownPlaces known) {
        check(row, site, known);
        Present present = known.present().get(row.code());
        PlaceRecord now = merged(row, site, present == null ? null : present.place());
        checkDates(row, now);
        checkShortCode(row, now);
        if (present == null) {
            added.add(new PlacePlan.Added(row.line(), now));
        } else if (present.place().equals(now)) {
            unchanged++;
        } else {
            changed.add(new PlacePlan.Changed(row.line(), present, now));
        }
    }

    private void check(PlaceRow row, Site site, KnownPlaces known) {
        site.check(row);
        if (!known.states().contains(site.state())) {
            row.error(PlaceField.STATE, BulkProblem.UNKNOWN_PLACE, "No state has this code", "इस कोड का कोई राज्य नहीं है");
        } else if (!administers.test(site.state())) {
            row.error(
                    PlaceField.STATE,
                    CommonProblem.NOT_ALLOWED,
                    "You do not administer this state",
                    "आप इस राज्य के प्रशासक नहीं हैं");
        }
        if (!seen.add(row.code())) {
            row.error(
                    PlaceField.CODE,
                    BulkProblem.REPEATED_IN_FILE,
                    "An earlier row has this code",
                    "पहले की पंक्ति में यही कोड है");
        }
        Present present = known.present().get(row.code());
        if (present != null && present.place().state() != site.state()) {
            row.error(
                    PlaceField.STATE,
                    BulkProblem.DIFFERS_FROM_PRESENT,
                    "It lies in state " + present.place().state(),
                    "यह राज्य " + present.place().state() + " में है");
        }
        if (present == null && row.nameEn().isEmpty()) {
            row.empty(PlaceField.NAME_EN);
        }
    }

    /** What the row says, and where it says nothing what is there. */
    private PlaceRecord merged(PlaceRow row, Site site, @Nullable PlaceRecord present) {
        Optional<PlaceRecord> before = Optional.ofNullable(present);
        return new PlaceRecord(
                level,
                row.code(),
                site.state(),
                site.district(),
                site.subDistrict(),
                row.nameEn().or(() -> before.map(PlaceRecord::nameEn)).orElse(""),
                row.nameHi().or(() -> before.map(PlaceRecord::nameHi)).orElse(null),
                row.census2011Code()
                        .or(() -> before.map(PlaceRecord::census2011Code))
                        .orElse(null),
                level == PlaceLevel.DISTRICT ? shortCode(row, before) : null,
                row.from().or(() -> before.map(PlaceRecord::from)).orElse(null),
                row.until().or(() -> before.map(PlaceRecord::until)).orElse(null));
    }

    /** Until the state decides on letters, a district's own code stands for it in case numbers. */
    private static String shortCode(PlaceRow row, Optional<PlaceRecord> before) {
        return row.shortCode().or(() -> before.map(PlaceRecord::shortCode)).orElse(String.valueOf(row.code()));
    }

    private static void checkDates(PlaceRow row, PlaceRecord now) {
        LocalDate from = now.from();
        LocalDate until = now.until();
        if (from != null && until != null && !until.isAfter(from)) {
            row.cells()
                    .malformed(PlaceField.VALID_UNTIL.name(), "It ends before it begins", "समाप्ति आरंभ से पहले है");
        }
    }

    private void checkShortCode(PlaceRow row, PlaceRecord now) {
        String code = now.shortCode();
        if (code == null) {
            return;
        }
        if (code.length() > PlaceRow.LONGEST_SHORT_CODE) {
            row.empty(PlaceField.SHORT_CODE);
            return;
        }
        Integer holder = shortCodes
                .computeIfAbsent(now.state(), none -> new HashMap<>())
                .putIfAbsent(code, now.code());
        if (holder != null && holder != now.code()) {
            row.error(
                    PlaceField.SHORT_CODE,
                    BulkProblem.SHORT_CODE_TAKEN,
                    "Another district of the state has the short code " + code,
                    "राज्य के किसी अन्य जिले का लघु कोड " + code + " है");
        }
    }
}
