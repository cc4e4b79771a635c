package org.samanvay.coordination.bulk.place;

import org.samanvay.coordination.bulk.BeforeText;
import org.samanvay.coordination.bulk.WrittenRow;
import org.samanvay.coordination.place.PlaceLevel;
import org.samanvay.coordination.place.PlaceRecord;
import org.samanvay.coordination.place.PlaceRecords.Present;

/**
 * A row of an imported file of places.
 *
 * @param level of the place; its subject is {@code DISTRICT/45}
 */
record WrittenPlace(WrittenRow row, PlaceLevel level, int code) {
    private static final String KIND = "PLACES/";

    static boolean isKind(String kind) {
        return kind.startsWith(KIND);
    }

    static String kind(PlaceLevel level) {
        return KIND + level;
    }

    static WrittenRow added(int line, PlaceRecord place) {
        return new WrittenRow(line, subject(place), null, 1);
    }

    static WrittenRow changed(int line, Present before) {
        return new WrittenRow(line, subject(before.place()), BeforeText.of(before.place()), before.version() + 1);
    }

    private static String subject(PlaceRecord place) {
        return place.level() + "/" + place.code();
    }

    static WrittenPlace of(WrittenRow row) {
        String[] parts = row.subject().split("/");
        return new WrittenPlace(row, PlaceLevel.valueOf(parts[0]), Integer.parseInt(parts[1]));
    }

    /** The place as it was before the row changed it. */
    PlaceRecord before() {
        return BeforeText.read(row, PlaceRecord.class);
    }
}
