package org.samanvay.coordination.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Supplier;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;

/** Carries an import out as one change; the faults of its rows are an answer and no error. */
@ApplicationScoped
public class ImportOnce {
    @Inject
    private Changes changes;

    @Inject
    private Imports imports;

    /** @param work answers the run, or ends with {@link RowsRefused} */
    public ImportResult run(Change change, Supplier<UUID> work) {
        try {
            return imports.read(changes.once(change, work));
        } catch (RowsRefused refused) {
            return ImportResult.refused(refused.errors());
        }
    }
}
