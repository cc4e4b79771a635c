package org.samanvay.coordination.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.storage.Where;

/** Remembers what each imported file did, so that a repeated call can be answered. */
@ApplicationScoped
public class Imports {
    private static final String RUNS = "SELECT i.id, i.kind, i.state, a.display_name, i.at, i.created, i.changed,"
            + " i.unchanged, i.skipped, i.undone_at, i.account FROM bulk_import i JOIN account a ON a.id = i.account";

    @Inject
    private Database database;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** @param state LGD code of the only state that the file was for; null where it was for several */
    public UUID add(String kind, @Nullable Integer state, UUID account, Counts counts) {
        UUID id = Ids.next();
        database.run(
                "INSERT INTO bulk_import (id, kind, state, account, at, created, changed, unchanged, skipped) VALUES"
                        + " (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                kind,
                state,
                account,
                clock.instant(),
                counts.created(),
                counts.changed(),
                counts.unchanged(),
                counts.skipped());
        audit.administered(
                account, kind + "_IMPORTED created=" + counts.created() + " changed=" + counts.changed(), id);
        return id;
    }

    /** The state of all rows; null where they are of several, or there are none. */
    static @Nullable Integer onlyState(Stream<Integer> states) {
        List<Integer> distinct = states.distinct().limit(2).toList();
        return distinct.size() == 1 ? distinct.getFirst() : null;
    }

    public ImportResult read(UUID id) {
        return database.find(
                        row -> ImportResult.of(
                                id, new Counts(row.number(1), row.number(2), row.number(3), row.number(4))),
                        "SELECT created, changed, unchanged, skipped FROM bulk_import WHERE id = ?",
                        id)
                .orElseThrow();
    }

    Optional<ImportRun> find(UUID id) {
        return database.find(Imports::run, RUNS + " WHERE i.id = ?", id);
    }

    /** The imports for a state, or those for all states, the newest first. */
    Slice<ImportRun> page(@Nullable Integer state, Page page) {
        Where where = state == null
                ? new Where().and("i.state IS NULL")
                : new Where().and("i.state = ?", state);
        where.andIfSet("i.id < ?", page.after().map(key -> Ids.parse("after", key)).orElse(null));
        List<ImportRun> read = database.list(
                Imports::run, RUNS + where.sql() + " ORDER BY i.id DESC LIMIT ?", where.parameters(page.limit()));
        return page.slice(read, run -> run.id().toString());
    }

    private static ImportRun run(Row row) {
        return new ImportRun(
                row.uuid(1),
                row.text(2),
                row.findNumber(3),
                row.text(4),
                row.instant(5),
                row.number(6),
                row.number(7),
                row.number(8),
                row.number(9),
                row.findInstant(10),
                row.uuid(11));
    }
}
