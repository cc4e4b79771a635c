package org.samanvay.coordination.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.storage.Database;

/** Remembers what each imported file did, so that a repeated call can be answered. */
@ApplicationScoped
class Imports {
    @Inject
    private Database database;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    UUID add(String kind, UUID account, int created, int changed, int unchanged) {
        UUID id = Ids.next();
        database.run(
                "INSERT INTO bulk_import (id, kind, account, at, created, changed, unchanged) VALUES (?, ?, ?, ?, ?,"
                        + " ?, ?)",
                id,
                kind,
                account,
                clock.instant(),
                created,
                changed,
                unchanged);
        audit.administered(account, kind + "_IMPORTED created=" + created + " changed=" + changed, id);
        return id;
    }

    ImportResult read(UUID id) {
        return database.find(
                        row -> new ImportResult(true, row.number(1), row.number(2), row.number(3), 0, List.of()),
                        "SELECT created, changed, unchanged FROM bulk_import WHERE id = ?",
                        id)
                .orElseThrow();
    }
}
