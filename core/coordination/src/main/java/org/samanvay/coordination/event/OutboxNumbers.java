package org.samanvay.coordination.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.storage.Database;

/**
 * Numbers the rows of the outbox that are committed. One node at a time: the row of the last number is locked before it is
 * looked which rows are new, and let go together with their numbers. A row that commits later gets a later number.
 */
@ApplicationScoped
public class OutboxNumbers {
    private static final int AT_ONCE = 500;

    @Inject
    private Database database;

    @Inject
    private Changes changes;

    /** @return the last number, after everything that is committed has one */
    public long giveAndRead() {
        boolean more = isAnyNew();
        while (more) {
            more = changes.inTransaction(this::give) == AT_ONCE;
        }
        return end();
    }

    /** The last number that was given. */
    public long end() {
        return database.find(row -> row.longNumber(1), "SELECT place FROM outbox_end WHERE only_one = 1")
                .orElse(0L);
    }

    private boolean isAnyNew() {
        return database.find(row -> row.uuid(1), "SELECT id FROM outbox WHERE place IS NULL LIMIT 1")
                .isPresent();
    }

    private int give() {
        long last = database.find(
                        row -> row.longNumber(1), "SELECT place FROM outbox_end WHERE only_one = 1 FOR UPDATE")
                .orElseThrow();
        // Not locked: rows that others are writing are not waited for, they are numbered when they are committed.
        List<UUID> fresh = database.list(
                row -> row.uuid(1), "SELECT id FROM outbox WHERE place IS NULL ORDER BY id LIMIT ?", AT_ONCE);
        List<@Nullable Object[]> numbered = new ArrayList<>();
        for (int i = 0; i < fresh.size(); i++) {
            numbered.add(new @Nullable Object[] {last + i + 1, fresh.get(i)});
        }
        database.runAll("UPDATE outbox SET place = ? WHERE id = ?", numbered);
        if (!fresh.isEmpty()) {
            database.run("UPDATE outbox_end SET place = ? WHERE only_one = 1", last + fresh.size());
        }
        return fresh.size();
    }
}
