package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.storage.Database;

/** Sessions of browsers: twelve hours at the most, and no longer than thirty minutes without a request. */
@ApplicationScoped
class Sessions {
    static final Duration LONGEST = Duration.ofHours(12);
    static final Duration IDLE = Duration.ofMinutes(30);

    /** A request writes its time only when the last one written is older: a page's many requests cost one write. */
    static final Duration TOUCH = Duration.ofMinutes(1);

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** @return the word for the cookie */
    String open(UUID account) {
        Instant now = clock.instant();
        database.run("DELETE FROM session WHERE expires_at <= ? LIMIT 100", now);
        String word = SecretWord.forSession();
        database.run(
                "INSERT INTO session (token_hash, account, created_at, last_seen_at, expires_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                SecretWord.hash(word),
                account,
                now,
                now,
                now.plus(LONGEST));
        return word;
    }

    void touch(byte[] hash, Instant lastSeen) {
        Instant now = clock.instant();
        if (lastSeen.isBefore(now.minus(TOUCH))) {
            database.run(
                    "UPDATE session SET last_seen_at = ? WHERE token_hash = ? AND last_seen_at < ?", now, hash, now);
        }
    }

    /** The account's own, the latest first; 100 at most. */
    List<SessionView> of(UUID account, byte[] here) {
        Instant now = clock.instant();
        return database.list(
                row -> new SessionView(
                        row.instant(1), row.instant(2), Arrays.equals(row.bytes(3).orElseThrow(), here)),
                "SELECT created_at, last_seen_at, token_hash FROM session WHERE account = ? AND expires_at > ?"
                        + " AND last_seen_at > ? ORDER BY created_at DESC LIMIT 100",
                account,
                now,
                now.minus(IDLE));
    }

    void end(byte[] hash) {
        database.run("DELETE FROM session WHERE token_hash = ?", hash);
    }

    void endAll(UUID account) {
        database.run("DELETE FROM session WHERE account = ?", account);
    }

    void endOthers(UUID account, byte[] kept) {
        database.run("DELETE FROM session WHERE account = ? AND token_hash <> ?", account, kept);
    }
}
