package org.samanvay.coordination.attempt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.storage.Database;

/**
 * Counts the tries to guess a secret. A try counts before the secret is looked at, by an update that fits the count it was
 * read with: however many come at once, on however many nodes, no more than five are looked at.
 */
@ApplicationScoped
public class Tries {
    private static final int ROUNDS = 20;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** What a try may go on to. */
    public enum Turn {
        /** The secret may be looked at. */
        OPEN,
        /** The same, but it is the last time before it is locked. */
        LAST,
        LOCKED
    }

    /** What does not exist costs the same statements and is locked. */
    public Turn begin(Guarded what, UUID id) {
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Count> read = database.find(
                    row -> new Count(row.number(1), row.findInstant(2)),
                    "SELECT failed_attempts, locked_until FROM " + what.table + " WHERE " + what.key + " = ?",
                    id);
            Instant now = clock.instant();
            Count count = read.orElse(Count.NONE);
            Optional<Instant> lock = LockOut.until(count.tries() + 1, now);
            boolean counted = database.run(
                            "UPDATE " + what.table + " SET failed_attempts = ?, locked_until = ?"
                                    + " WHERE " + what.key + " = ? AND failed_attempts = ?"
                                    + " AND (locked_until IS NULL OR locked_until <= ?)",
                            count.tries() + 1,
                            lock.orElse(null),
                            id,
                            count.tries(),
                            now)
                    == 1;
            if (counted) {
                return lock.isPresent() ? Turn.LAST : Turn.OPEN;
            }
            if (read.isEmpty() || count.isLocked(now)) {
                return Turn.LOCKED;
            }
        }
        return Turn.LOCKED;
    }

    /** The secret was given, or somebody opens it again. */
    public void forget(Guarded what, UUID id) {
        database.run(
                "UPDATE " + what.table + " SET failed_attempts = 0, locked_until = NULL WHERE " + what.key + " = ?", id);
    }

    private record Count(int tries, @Nullable Instant lockedUntil) {
        static final Count NONE = new Count(0, null);

        boolean isLocked(Instant now) {
            return lockedUntil != null && lockedUntil.isAfter(now);
        }
    }
}
