package org.samanvay.coordination.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.storage.Database;

/** Up to where each account has seen what is new. */
@ApplicationScoped
class LastVisits {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    Optional<LastVisit> find(UUID account) {
        return database.find(
                row -> new LastVisit(String.valueOf(row.longNumber(1)), row.instant(2)),
                "SELECT place, at FROM last_visit WHERE account = ?",
                account);
    }

    /** Never back: a page that stood open long knows less than the one beside it. */
    void note(UUID account, long place) {
        database.run(
                "INSERT INTO last_visit (account, place, at) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE"
                        + " place = GREATEST(place, VALUES(place)), at = VALUES(at)",
                account,
                place,
                clock.instant());
    }
}
