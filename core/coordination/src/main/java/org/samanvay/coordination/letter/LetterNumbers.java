package org.samanvay.coordination.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.storage.Database;

/**
 * Gives the next number of an office's series. A change that is undone gives its number back, since the series is counted
 * in the same transaction: the series has no gap, and a letter that is missing from it was taken away.
 */
@ApplicationScoped
class LetterNumbers {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** The office's other letters wait until this one is written. */
    LetterNumber next(HeldPost by, OfficePlace place) {
        int year = LocalDate.now(clock).getYear();
        return LetterNumber.of(place, by.office(), year, serial(by.office(), year));
    }

    private int serial(UUID office, int year) {
        database.run(
                "INSERT INTO letter_series (office, series_year, last_serial) VALUES (?, ?, 1)"
                        + " ON DUPLICATE KEY UPDATE last_serial = last_serial + 1",
                office,
                year);
        return database.find(
                        row -> row.number(1),
                        "SELECT last_serial FROM letter_series WHERE office = ? AND series_year = ?",
                        office,
                        year)
                .orElseThrow();
    }
}
