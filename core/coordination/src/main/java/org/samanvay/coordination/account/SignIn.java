package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessProblem;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.attempt.Guarded;
import org.samanvay.coordination.attempt.Tries;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/**
 * Signing in by name and password. Whether the name is unknown, the password wrong, the account locked or its owner
 * gone: the answer and the work are the same, so that nobody can find out who has an account.
 */
@ApplicationScoped
class SignIn {
    @Inject
    private Database database;

    @Inject
    private Changes changes;

    @Inject
    private Passwords passwords;

    @Inject
    private Tries tries;

    @Inject
    private Sessions sessions;

    @Inject
    private Audit audit;

    /** @param word for the session's cookie; never logged */
    record Opened(String word, String displayName, boolean mustChangePassword) {
        @Override
        public String toString() {
            return "Opened[" + displayName + "]";
        }
    }

    Opened signIn(String name, String password) {
        Candidate candidate = SignInName.find(name).flatMap(this::candidate).orElseGet(Candidate::nobody);
        requirePassword(candidate, password);
        return changes.inTransaction(() -> {
            tries.forget(Guarded.ACCOUNT, candidate.account());
            audit.ownAccount(candidate.account(), "SIGNED_IN");
            return new Opened(
                    sessions.open(candidate.account()), candidate.displayName(), candidate.mustChangePassword());
        });
    }

    /**
     * Runs work that checks the password of a signed-in person once more: with the same count of tries, which is kept
     * although the work's own transaction is rolled back.
     */
    <T> T counting(UUID account, Supplier<T> work) {
        Tries.Turn turn = tries.begin(Guarded.ACCOUNT, account);
        try {
            if (turn == Tries.Turn.LOCKED) {
                throw wrong();
            }
            T result = work.get();
            tries.forget(Guarded.ACCOUNT, account);
            return result;
        } catch (Problem refusal) {
            if (refusal.code() == AccessProblem.WRONG_NAME_OR_PASSWORD) {
                recordFailure(account, turn);
            }
            throw refusal;
        }
    }

    private void requirePassword(Candidate candidate, String password) {
        Tries.Turn turn = tries.begin(Guarded.ACCOUNT, candidate.account());
        boolean mayTry = turn != Tries.Turn.LOCKED;
        if (!passwords.fits(password, mayTry ? candidate.passwordHash() : null)) {
            if (candidate.passwordHash() == null) {
                audit.unknownSignIn();
            } else {
                recordFailure(candidate.account(), turn);
            }
            throw wrong();
        }
    }

    static Problem wrong() {
        return new Problem(
                AccessProblem.WRONG_NAME_OR_PASSWORD,
                Text.of(
                        "Name or password is wrong; after five wrong tries an account stays locked for a while",
                        "नाम या पासवर्ड ग़लत है; पाँच ग़लत प्रयासों के बाद खाता कुछ समय के लिए बंद रहता है"));
    }

    private void recordFailure(UUID account, Tries.Turn turn) {
        audit.ownAccount(
                account,
                switch (turn) {
                    case OPEN -> "SIGN_IN_FAILED";
                    case LAST -> "ACCOUNT_LOCKED";
                    case LOCKED -> "SIGN_IN_WHILE_LOCKED";
                });
    }

    private Optional<Candidate> candidate(String name) {
        return database.find(Candidate::of, Candidate.BY_NAME, name);
    }

    /** Who says to be signing in. Without a hash: nobody, or somebody who has left. */
    private record Candidate(
            UUID account, @Nullable String passwordHash, String displayName, boolean mustChangePassword) {
        static final String BY_NAME = "SELECT id, password_hash, display_name, must_change_password FROM account"
                + " WHERE left_at IS NULL AND sign_in_name = ?";

        static Candidate of(Row row) {
            return new Candidate(row.uuid(1), row.text(2), row.text(3), row.flag(4));
        }

        static Candidate nobody() {
            return new Candidate(Ids.next(), null, "", false);
        }

        @Override
        public String toString() {
            return "Candidate[" + account + "]";
        }
    }
}
