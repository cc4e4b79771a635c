package org.samanvay.coordination.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

/** The sort key of a row where rows are sorted by a time and then by their identifier. */
public record Keyset(Instant at, UUID id) {
    /** Reads the key of the row before. */
    public static Keyset of(String key) {
        int space = key.indexOf(' ');
        if (space < 0) {
            throw Page.foreignCursor();
        }
        try {
            return new Keyset(Instant.parse(key.substring(0, space)), UUID.fromString(key.substring(space + 1)));
        } catch (DateTimeException | IllegalArgumentException foreign) {
            throw Page.foreignCursor();
        }
    }

    public static String text(Instant at, UUID id) {
        return at + " " + id;
    }
}
