package org.samanvay.coordination.bulk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.function.Function;
import org.samanvay.coordination.change.Change;
import org.samanvay.coordination.change.Changes;

/** Carries an import out as one change; the faults of its rows are an answer and no error. */
@ApplicationScoped
public class ImportOnce {
    @Inject
    private Changes changes;

    @Inject
    private Imports imports;

    @Inject
    private ImportsUnderway underway;

    /** @param work tells how far it has come and answers the run, or ends with {@link RowsRefused} */
    public ImportResult run(Change change, Function<Reached, UUID> work) {
        Reached reached = (done, inAll) -> underway.reached(change.account(), change.key(), done, inAll);
        try {
            return imports.read(changes.once(change, () -> work.apply(reached)));
        } catch (RowsRefused refused) {
            return ImportResult.refused(refused.errors());
        }
    }
}
