package org.samanvay.coordination.bulk.place;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.bulk.BulkProblem;
import org.samanvay.coordination.bulk.RowErrors;
import org.samanvay.coordination.bulk.RowsRefused;
import org.samanvay.coordination.bulk.Undoable;
import org.samanvay.coordination.bulk.WrittenRow;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceRecord;
import org.samanvay.coordination.place.PlaceRecords;
import org.samanvay.coordination.place.PlaceRecords.Present;
import org.samanvay.coordination.storage.DatabaseFailure;
import org.samanvay.spi.Text;

/** Takes an import of places back: what it made is removed, what it changed is as it was. */
@ApplicationScoped
class UndoingPlaces implements Undoable {
    @Inject
    private PlaceRecords places;

    @Inject
    private PlaceHolds holds;

    @Override
    public boolean imported(String kind) {
        return WrittenPlace.isKind(kind);
    }

    @Override
    public void check(List<WrittenRow> rows, RowErrors errors) {
        if (rows.isEmpty()) {
            return;
        }
        List<WrittenPlace> written = rows.stream().map(WrittenPlace::of).toList();
        PlaceLevel level = written.getFirst().level();
        Map<Integer, Present> present =
                places.present(level, written.stream().map(WrittenPlace::code).toList());
        Map<Integer, Text> hanging = holds.on(level, made(written));
        Map<Integer, Map<String, Integer>> shortCodes =
                level == PlaceLevel.DISTRICT ? places.shortCodes() : Map.of();
        for (WrittenPlace place : written) {
            Present now = present.get(place.code());
            if (now == null || now.version() != place.row().version() || isShortCodeTaken(place, shortCodes)) {
                tell(
                        place,
                        errors,
                        BulkProblem.CHANGED_SINCE,
                        Text.of("was changed after this import", "इस आयात के बाद बदला गया है"));
            }
            Text what = hanging.get(place.code());
            if (what != null) {
                tell(
                        place,
                        errors,
                        BulkProblem.IN_USE,
                        Text.of("is in use: " + what.en(), "प्रयोग में है: " + what.hi()));
            }
        }
    }

    /** Whether another district has the short code meanwhile that this one had before. */
    private static boolean isShortCodeTaken(WrittenPlace place, Map<Integer, Map<String, Integer>> shortCodes) {
        if (place.row().made() || place.level() != PlaceLevel.DISTRICT) {
            return false;
        }
        PlaceRecord before = place.before();
        return shortCodes.getOrDefault(before.state(), Map.of()).getOrDefault(before.shortCode(), place.code())
                != place.code();
    }

    private static void tell(WrittenPlace place, RowErrors errors, BulkProblem code, Text what) {
        errors.add(
                place.row().line(),
                "",
                code,
                "Place " + place.code() + " " + what.en(),
                "स्थान " + place.code() + " " + what.hi());
    }

    @Override
    public void undo(List<WrittenRow> rows, UUID account) {
        if (rows.isEmpty()) {
            return;
        }
        List<WrittenPlace> written = rows.stream().map(WrittenPlace::of).toList();
        PlaceLevel level = written.getFirst().level();
        List<Integer> made = made(written);
        if (!made.isEmpty()) {
            remove(level, made);
        }
        places.change(
                level,
                written.stream()
                        .filter(place -> !place.row().made())
                        .map(place -> new Present(place.before(), place.row().version()))
                        .toList());
    }

    /** What hangs on a place and is not asked for in {@link PlaceHolds} holds it just the same. */
    private void remove(PlaceLevel level, List<Integer> codes) {
        try {
            places.remove(level, codes);
        } catch (DatabaseFailure failure) {
            if (!failure.isStillReferenced()) {
                throw failure;
            }
            RowErrors errors = new RowErrors();
            errors.add(1, "", BulkProblem.IN_USE, "A place of this import is in use", "इस आयात का कोई स्थान प्रयोग में है");
            throw new RowsRefused(errors);
        }
    }

    private static List<Integer> made(List<WrittenPlace> written) {
        return written.stream()
                .filter(place -> place.row().made())
                .map(WrittenPlace::code)
                .toList();
    }
}
