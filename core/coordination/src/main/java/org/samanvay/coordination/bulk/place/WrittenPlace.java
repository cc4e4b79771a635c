package org.samanvay.coordination.bulk.place;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
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

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

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
        try {
            return new WrittenRow(
                    line,
                    subject(before.place()),
                    JSON.writeValueAsString(before.place()),
                    before.version() + 1);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
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
        try {
            return JSON.readValue(row.before(), PlaceRecord.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("import row " + row.subject() + " is unreadable", broken);
        }
    }
}
