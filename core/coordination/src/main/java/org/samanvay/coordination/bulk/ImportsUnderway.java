package org.samanvay.coordination.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.DatabaseFailure;

/**
 * How far running imports have come. An import is one transaction that shows nothing before its end, so this is written
 * outside of it, and in the database, because the question may reach another node.
 */
@ApplicationScoped
public class ImportsUnderway {
    private static final System.Logger LOG = System.getLogger(ImportsUnderway.class.getName());

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Written at once, whatever becomes of the import. */
    @Transactional(TxType.NOT_SUPPORTED)
    public void reached(UUID account, String key, int done, int inAll) {
        try {
            database.run(
                    "INSERT INTO import_progress (account, idempotency_key, rows_done, rows_in_all, at) VALUES (?, ?, ?, ?, ?)"
                            + " ON DUPLICATE KEY UPDATE idempotency_key = VALUES(idempotency_key), rows_done ="
                            + " VALUES(rows_done), rows_in_all = VALUES(rows_in_all), at = VALUES(at)",
                    account,
                    key,
                    done,
                    inAll,
                    clock.instant());
        } catch (DatabaseFailure failure) {
            // A bar that stands still is no reason to give up an import.
            LOG.log(System.Logger.Level.WARNING, "the progress of an import could not be written", failure);
        }
    }

    Optional<ImportProgress> of(UUID account, String key) {
        return database.find(
                row -> new ImportProgress(row.number(1), row.number(2)),
                "SELECT rows_done, rows_in_all FROM import_progress WHERE account = ? AND idempotency_key = ?",
                account,
                key);
    }
}
