package org.samanvay.coordination.change;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.DatabaseFailure;
import org.samanvay.coordination.vault.KeyRing;
import org.samanvay.spi.Text;

/**
 * Carries out a mutation: one transaction, once per idempotency key, again from the start when the database reports a
 * conflict that a repeat resolves.
 */
@ApplicationScoped
public class Changes {
    private static final int ATTEMPTS = 10;
    private static final long LONGEST_PAUSE = Duration.ofMillis(500).toNanos();

    @Inject
    private Database database;

    @Inject
    private KeyRing keys;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:comp/UserTransaction")
    private UserTransaction transaction;

    /**
     * Runs the work, or finds what an earlier call with the same key made.
     *
     * @return the identifier of the result; the caller reads it again with its own selection
     */
    public UUID once(Change change, Supplier<UUID> work) {
        return outcome(change, work).result();
    }

    /**
     * The identifier of a result, and how it came about.
     *
     * @param now whether this very call carried the work out; false where an earlier one with the same key did
     */
    public record Outcome(UUID result, boolean now) {}

    /** The same for work that makes something that can be told only once, like a password that is kept as a hash. */
    public Outcome outcome(Change change, Supplier<UUID> work) {
        if (change.key().isBlank() || change.key().length() > 80) {
            throw CommonProblem.invalidArgument(
                    "idempotencyKey", "The idempotency key has 1 to 80 characters", "आइडेम्पोटेंसी कुंजी 1 से 80 वर्णों की हो");
        }
        byte[] hash = keys.hash("arguments", change.canonicalArguments());
        return inTransaction(() -> {
            Optional<UUID> earlier = earlierResult(change, hash);
            if (earlier.isPresent()) {
                return new Outcome(earlier.get(), false);
            }
            UUID result = work.get();
            database.run(
                    "INSERT INTO idempotency (account, operation, idempotency_key, arguments_hash, result, at)"
                            + " VALUES (?, ?, ?, ?, ?, ?)",
                    change.account(),
                    change.operation(),
                    change.key(),
                    hash,
                    result,
                    clock.instant());
            return new Outcome(result, true);
        });
    }

    /** Runs the work in one transaction without a key: for the server's own steps, and for what done twice is the same. */
    public <T> T inTransaction(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(work);
            } catch (Conflict conflict) {
                if (attempt == ATTEMPTS) {
                    throw conflict.worthARepeat ? busy() : conflict.cause;
                }
                pauseAfter(attempt);
            }
        }
    }

    /** Those that collided would collide again if they all began at once: each waits at random, twice as long each time. */
    private static void pauseAfter(int attempt) {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(LONGEST_PAUSE >> (ATTEMPTS - attempt)));
    }

    private <T> T attempt(Supplier<T> work) {
        try {
            transaction.begin();
            T result = work.get();
            transaction.commit();
            return result;
        } catch (Problem refusal) {
            throw refusal;
        } catch (RuntimeException | RollbackException failure) {
            throw explained(failure);
        } catch (NotSupportedException | SystemException | HeuristicMixedException | HeuristicRollbackException broken) {
            throw new IllegalStateException(broken);
        } finally {
            rollBackIfOpen();
        }
    }

    /** A conflict to repeat, a version that another caller was faster to change, or simply the failure. */
    private static RuntimeException explained(Exception failure) {
        RuntimeException cause = failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
        if (DatabaseFailure.isWorthARepeat(failure) || DatabaseFailure.isDuplicate(failure)) {
            return new Conflict(cause, DatabaseFailure.isWorthARepeat(failure));
        }
        for (Throwable link = failure; link != null; link = link.getCause()) {
            if (link instanceof OptimisticLockException) {
                return new Conflict(cause, true);
            }
        }
        return cause;
    }

    private static Problem busy() {
        return new Problem(
                CommonProblem.TRY_AGAIN,
                Text.of(
                        "Others are changing the same just now; try again with the same key",
                        "अभी अन्य लोग इसी में परिवर्तन कर रहे हैं; उसी कुंजी से पुनः प्रयास करें"));
    }

    private void rollBackIfOpen() {
        try {
            if (transaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
                transaction.rollback();
            }
        } catch (SystemException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private Optional<UUID> earlierResult(Change change, byte[] hash) {
        record Earlier(byte @Nullable [] hash, UUID result) {}
        Optional<Earlier> earlier = database.find(
                row -> new Earlier(row.bytes(1).orElse(null), row.uuid(2)),
                "SELECT arguments_hash, result FROM idempotency WHERE account = ? AND operation = ? AND idempotency_key = ?",
                change.account(),
                change.operation(),
                change.key());
        if (earlier.isPresent() && !Arrays.equals(earlier.get().hash(), hash)) {
            throw new Problem(
                    CommonProblem.IDEMPOTENCY_KEY_REUSED,
                    Text.of(
                            "This idempotency key was used before with other arguments",
                            "यह आइडेम्पोटेंसी कुंजी पहले भिन्न विवरण के साथ प्रयुक्त हो चुकी है"),
                    Map.of("field", "idempotencyKey"));
        }
        return earlier.map(Earlier::result);
    }

    /** Resolved by starting again: the repeat reads the new state and answers with it. */
    private static final class Conflict extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient RuntimeException cause;
        private final boolean worthARepeat;

        Conflict(RuntimeException cause, boolean worthARepeat) {
            super(null, null, false, false);
            this.cause = cause;
            this.worthARepeat = worthARepeat;
        }
    }
}
