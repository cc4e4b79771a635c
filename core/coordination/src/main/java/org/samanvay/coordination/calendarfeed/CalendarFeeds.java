package org.samanvay.coordination.calendarfeed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.samanvay.coordination.account.SecretWord;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.post.HeldToday;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/** The feeds: one for a posting that its officer holds, until taken back or until the posting ends. */
@ApplicationScoped
class CalendarFeeds {
    private static final String HELD = " FROM posting g JOIN account a ON a.id = g.account JOIN post p ON p.id = g.post"
            + " JOIN office o ON o.id = p.office LEFT JOIN calendar_feed f ON f.posting = g.id WHERE " + HeldToday.CONDITION;

    @Inject
    private Database database;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /** Whose feed it is. */
    record Subscribed(UUID account, UUID post) {}

    List<CalendarFeedView> of(UUID account) {
        LocalDate today = LocalDate.now(clock);
        return database.list(
                CalendarFeeds::view,
                "SELECT g.id, p.name_en, p.name_hi, o.name_en, o.name_hi, f.made_at" + HELD
                        + " AND g.account = ? ORDER BY g.held_from, p.code",
                today,
                today,
                account);
    }

    CalendarFeedView one(UUID account, UUID posting) {
        return of(account).stream()
                .filter(feed -> feed.posting().equals(posting))
                .findFirst()
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Posting", "पदस्थापना")));
    }

    private static CalendarFeedView view(Row row) {
        return new CalendarFeedView(
                row.uuid(1),
                BilingualText.of(Text.of(row.text(2), row.text(3))),
                BilingualText.of(Text.of(row.text(4), row.text(5))),
                row.findInstant(6));
    }

    /** Whatever word was there before opens nothing any more. */
    UUID make(UUID account, UUID posting, String word) {
        UUID post = postOf(account, posting);
        database.run(
                "INSERT INTO calendar_feed (posting, word_hash, made_at) VALUES (?, ?, ?) ON DUPLICATE KEY UPDATE word_hash ="
                        + " VALUES(word_hash), made_at = VALUES(made_at)",
                posting,
                SecretWord.hash(word),
                clock.instant());
        audit.actOfPost(account, post, "CALENDAR_FEED_MADE", posting);
        return posting;
    }

    /** Taking back what is not there changes nothing. */
    UUID revoke(UUID account, UUID posting) {
        UUID post = postOf(account, posting);
        if (database.run("DELETE FROM calendar_feed WHERE posting = ?", posting) > 0) {
            audit.actOfPost(account, post, "CALENDAR_FEED_REVOKED", posting);
        }
        return posting;
    }

    /** Empty where nobody has this word, or no longer holds the post. */
    Optional<Subscribed> find(String word) {
        LocalDate today = LocalDate.now(clock);
        return SecretWord.isPlausible(word)
                ? database.find(
                        row -> new Subscribed(row.uuid(1), row.uuid(2)),
                        "SELECT g.account, g.post" + HELD + " AND f.word_hash = ?",
                        today,
                        today,
                        SecretWord.hash(word))
                : Optional.empty();
    }

    private UUID postOf(UUID account, UUID posting) {
        LocalDate today = LocalDate.now(clock);
        return database.find(
                        row -> row.uuid(1),
                        "SELECT g.post" + HELD + " AND g.account = ? AND g.id = ?",
                        today,
                        today,
                        account,
                        posting)
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Posting", "पदस्थापना")));
    }
}
