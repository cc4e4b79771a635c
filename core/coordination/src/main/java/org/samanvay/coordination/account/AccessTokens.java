package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** The tokens by which programs act for an account. */
@ApplicationScoped
class AccessTokens {
    private static final String AFTER_ALL = "ffffffff-ffff-ffff-ffff-ffffffffffff";

    @Inject
    private Database database;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    UUID create(UUID account, NewToken asked, String word) {
        Instant now = clock.instant();
        UUID id = Ids.next();
        String scopes = AccessScope.write(asked.scopes());
        database.run(
                "INSERT INTO access_token (id, token_hash, account, name, scopes, created_at, expires_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                SecretWord.hash(word),
                account,
                asked.name(),
                scopes,
                now,
                now.plus(Duration.ofDays(asked.days())));
        audit.tokenCreated(account, id, scopes);
        return id;
    }

    /** Revoking a revoked one changes nothing. */
    UUID revoke(UUID account, UUID token) {
        view(account, token);
        int revoked = database.run(
                "UPDATE access_token SET revoked_at = ? WHERE id = ? AND account = ? AND revoked_at IS NULL",
                clock.instant(),
                token,
                account);
        if (revoked == 1) {
            audit.tokenRevoked(account, token);
        }
        return token;
    }

    void revokeAll(UUID account) {
        database.run(
                "UPDATE access_token SET revoked_at = ? WHERE account = ? AND revoked_at IS NULL",
                clock.instant(),
                account);
    }

    AccessTokenView view(UUID account, UUID token) {
        return database.find(
                        AccessTokenView::of,
                        "SELECT " + AccessTokenView.COLUMNS + " FROM access_token WHERE id = ? AND account = ?",
                        token,
                        account)
                .orElseThrow(AccessTokens::notFound);
    }

    /** Identifiers are in order of time, so the greatest is the newest. */
    Slice<AccessTokenView> list(UUID account, Page page) {
        String after = page.after().map(key -> Ids.parse("after", key).toString()).orElse(AFTER_ALL);
        return page.slice(
                database.list(
                        AccessTokenView::of,
                        "SELECT " + AccessTokenView.COLUMNS
                                + " FROM access_token WHERE account = ? AND id < ? ORDER BY id DESC LIMIT ?",
                        account,
                        after,
                        page.limit()),
                AccessTokenView::id);
    }

    private static Problem notFound() {
        return CommonProblem.notFound(Text.of("Token", "टोकन"));
    }
}
