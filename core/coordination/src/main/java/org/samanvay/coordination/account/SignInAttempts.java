package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.storage.Database;

/**
 * Counts the tries to guess a password. A try counts before the password is looked at, by an update that fits the count
 * it was read with: however many come at once, on however many nodes, no more than five are looked at.
 */
@ApplicationScoped
class SignInAttempts {
    private static final int ROUNDS = 20;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** What a try may go on to. */
    enum Turn {
        /** The password may be looked at. */
        OPEN,
        /** The same, but it is the last time before the account is locked. */
        LAST,
        LOCKED
    }

    /** An account that does not exist costs the same statements and is locked. */
    Turn begin(UUID account) {
        for (int round = 0; round < ROUNDS; round++) {
            Optional<Count> read = database.find(
                    row -> new Count(row.number(1), row.findInstant(2)),
                    "SELECT failed_attempts, locked_until FROM account WHERE id = ?",
                    account);
            Instant now = clock.instant();
            Count count = read.orElse(Count.NONE);
            Optional<Instant> lock = LockOut.until(count.tries() + 1, now);
            boolean counted = database.run(
                            "UPDATE account SET failed_attempts = ?, locked_until = ?"
                                    + " WHERE id = ? AND failed_attempts = ?"
                                    + " AND (locked_until IS NULL OR locked_until <= ?)",
                            count.tries() + 1,
                            lock.orElse(null),
                            account,
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

    /** The right password was given, or an administrator opens the account again. */
    void forget(UUID account) {
        database.run("UPDATE account SET failed_attempts = 0, locked_until = NULL WHERE id = ?", account);
    }

    private record Count(int tries, @Nullable Instant lockedUntil) {
        static final Count NONE = new Count(0, null);

        boolean isLocked(Instant now) {
            return lockedUntil != null && lockedUntil.isAfter(now);
        }
    }
}
