package org.samanvay.coordination.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** Takes an import back as a whole, or tells which of its rows hold. */
@ApplicationScoped
class UndoingImports {
    @Inject
    private Database database;

    @Inject
    private WrittenRows rows;

    @Inject
    @Any
    private Instance<Undoable> kinds;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** What taking it back would do. Writes nothing. */
    UndoneImport dryRun(ImportRun run) {
        Undoable kind = standing(run);
        List<WrittenRow> written = rows.of(run.id());
        RowErrors errors = new RowErrors();
        kind.check(written, errors);
        return UndoneImport.of(written, errors, false);
    }

    /**
     * Runs inside a change.
     *
     * @throws RowsRefused while a row holds
     */
    UUID undo(ImportRun run, UUID account) {
        Undoable kind = standing(run);
        int marked = database.run(
                "UPDATE bulk_import SET undone_at = ?, undone_by = ? WHERE id = ? AND undone_at IS NULL",
                clock.instant(),
                account,
                run.id());
        if (marked == 0) {
            throw undoneAlready();
        }
        List<WrittenRow> written = rows.of(run.id());
        RowErrors errors = new RowErrors();
        kind.check(written, errors);
        if (!errors.isEmpty()) {
            throw new RowsRefused(errors);
        }
        kind.undo(written, account);
        audit.administered(account, run.kind() + "_IMPORT_UNDONE", run.id());
        return run.id();
    }

    /** What was taken back. */
    UndoneImport read(UUID run) {
        return UndoneImport.of(rows.of(run), null, true);
    }

    /** Whether the caller imported it, and may still write what it wrote. */
    boolean isOwn(ImportRun run, UUID caller) {
        return run.account().equals(caller)
                && kind(run).filter(kind -> kind.mayBeUndoneByItsImporter(rows.of(run.id()))).isPresent();
    }

    boolean canUndo(ImportRun run) {
        return run.undoneAt() == null && kind(run).isPresent();
    }

    private Optional<Undoable> kind(ImportRun run) {
        return kinds.stream().filter(each -> each.imported(run.kind())).findFirst();
    }

    private Undoable standing(ImportRun run) {
        Undoable kind = kind(run)
                .orElseThrow(() -> new Problem(
                        BulkProblem.CANNOT_BE_UNDONE,
                        Text.of(
                                "An import of this kind cannot be taken back",
                                "इस प्रकार का आयात वापस नहीं लिया जा सकता")));
        if (run.undoneAt() != null) {
            throw undoneAlready();
        }
        return kind;
    }

    private static Problem undoneAlready() {
        return CommonProblem.wrongStatus("UNDONE", "The import was taken back already", "आयात पहले ही वापस लिया जा चुका है");
    }
}
