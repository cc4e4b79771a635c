package org.samanvay.coordination.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.storage.Database;

/** Each piece of recurring work in a transaction of its own: one that fails keeps no other waiting. */
@ApplicationScoped
public class OneByOne {
    private static final System.Logger LOG = System.getLogger(OneByOne.class.getName());
    private static final int AT_ONCE = 200;

    @Inject
    private Database database;

    @Inject
    private Changes changes;

    @Inject
    private Clock clock;

    /**
     * @param what for the operator's log, such as "A handover"
     * @return what the work returned; false where it failed: the next look tries it again
     */
    public boolean tryTo(String what, Supplier<Boolean> work) {
        try {
            return changes.inTransaction(work);
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, what + " failed and will be tried again: " + failure.getClass().getName());
            return false;
        }
    }

    /**
     * Takes the rows whose time to be looked at has come one step further, until none has a step left: a row that missed
     * several, because no server ran, takes them one after the other, in their order.
     *
     * @param table of rows with {@code id} and {@code look_at}, which is null where nothing more is to come
     * @param step locks the row, takes its next step where its time has come, and says when to look again
     *     ({@code look_at}); returns whether it took one
     */
    public void stepAll(String what, String table, Predicate<UUID> step) {
        boolean stepped = true;
        while (stepped) {
            stepped = due(table).stream()
                    .map(id -> tryTo(what, () -> step.test(id)))
                    .reduce(false, Boolean::logicalOr);
        }
    }

    private List<UUID> due(String table) {
        return database.list(
                row -> row.uuid(1),
                "SELECT id FROM " + table + " WHERE look_at <= ? ORDER BY look_at LIMIT " + AT_ONCE,
                clock.instant());
    }
}
