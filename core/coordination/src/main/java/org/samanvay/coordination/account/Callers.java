package org.samanvay.coordination.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Role;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.post.HeldToday;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Level;

/**
 * Finds the account and the posts it holds today by the word that a request carries: in one statement, and one more for
 * those who lead others.
 */
@ApplicationScoped
class Callers {
    private static final Set<String> ALL_SCOPES = Set.of("read", "write");

    private static final String COLUMNS = """
            a.id, a.display_name, a.role, a.state, a.must_change_password,
            p.id, o.id, o.department, o.level, o.state, o.district, p.nodal,
            EXISTS (SELECT 1 FROM post b WHERE b.reports_to = p.id), g.charge = 'ASSISTING'""";

    private static final String POSTS = " JOIN account a ON a.id = c.account AND a.left_at IS NULL"
            + " LEFT JOIN posting g ON g.account = a.id AND " + HeldToday.SEATED
            + " LEFT JOIN post p ON p.id = g.post"
            + " LEFT JOIN office o ON o.id = p.office ";

    private static final String ORDER = " ORDER BY g.charge <> 'REGULAR', g.held_from, p.code";

    private static final String BY_SESSION = "SELECT " + COLUMNS + ", c.last_seen_at FROM session c" + POSTS
            + "WHERE c.token_hash = ? AND c.expires_at > ? AND c.last_seen_at > ?" + ORDER;

    private static final String BY_TOKEN = "SELECT " + COLUMNS + ", c.scopes FROM access_token c" + POSTS
            + "WHERE c.token_hash = ? AND c.expires_at > ? AND c.revoked_at IS NULL" + ORDER;

    private static final String BY_ACCOUNT = "SELECT " + COLUMNS + " FROM (SELECT id AS account FROM account WHERE id = ?) c"
            + POSTS + ORDER;

    private static final String BY_NAME = "SELECT " + COLUMNS
            + " FROM (SELECT id AS account FROM account WHERE sign_in_name = ?) c" + POSTS + ORDER;

    @Inject
    private Database database;

    @Inject
    private Posts posts;

    @Inject
    private Sessions sessions;

    @Inject
    private Clock clock;

    Optional<Caller> bySession(String word) {
        if (!SecretWord.isPlausible(word)) {
            return Optional.empty();
        }
        byte[] hash = SecretWord.hash(word);
        List<Line> lines = session(hash);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        sessions.touch(hash, lines.getFirst().seen(clock.instant()));
        return Optional.of(new Caller.InSession(viewer(lines, ALL_SCOPES), hash));
    }

    /** Whose session it is, without using it: it ends as soon as it would have. */
    Optional<Viewer> ofSession(byte[] hash) {
        List<Line> lines = session(hash);
        return lines.isEmpty() ? Optional.empty() : Optional.of(viewer(lines, ALL_SCOPES));
    }

    private List<Line> session(byte[] hash) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.now(clock);
        return database.list(
                row -> Line.of(row, null, row.findInstant(15)),
                BY_SESSION,
                today,
                today,
                hash,
                now,
                now.minus(Sessions.IDLE));
    }

    Optional<Caller> byToken(String word) {
        if (!SecretWord.isPlausible(word)) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        List<Line> lines = database.list(
                row -> Line.of(row, row.text(15), null),
                BY_TOKEN,
                today,
                today,
                SecretWord.hash(word),
                clock.instant());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(new Caller.ByToken(viewer(lines, AccessScope.read(lines.getFirst().scopes()))));
    }

    /** Nobody has signed in: for the server's own work in a demonstration. */
    Optional<Viewer> byName(String signInName) {
        LocalDate today = LocalDate.now(clock);
        List<Line> lines = database.list(row -> Line.of(row, null, null), BY_NAME, signInName, today, today);
        return lines.isEmpty() ? Optional.empty() : Optional.of(viewer(lines, ALL_SCOPES));
    }

    /** Nobody has signed in: for what is read in somebody's name, and only read. */
    Optional<Viewer> byAccount(UUID account) {
        LocalDate today = LocalDate.now(clock);
        List<Line> lines = database.list(row -> Line.of(row, null, null), BY_ACCOUNT, account, today, today);
        return lines.isEmpty() ? Optional.empty() : Optional.of(viewer(lines, Set.of("read")));
    }

    private Viewer viewer(List<Line> lines, Set<String> scopes) {
        Line first = lines.getFirst();
        List<HeldPost> held = new ArrayList<>(lines.size());
        List<UUID> leading = new ArrayList<>();
        List<HeldPost> assisted = new ArrayList<>();
        for (Line line : lines) {
            line.post().ifPresent(line.assists() ? assisted::add : held::add);
            if (line.leads() && !line.assists()) {
                line.post().map(HeldPost::post).ifPresent(leading::add);
            }
        }
        return new Viewer(
                first.account(),
                first.name(),
                first.role(),
                first.state(),
                held,
                assisted,
                leading.isEmpty() ? Set.of() : vacantBelow(leading),
                scopes,
                first.mustChange());
    }

    /** Asked only for posts to which others report: most officers lead nobody. */
    private Set<UUID> vacantBelow(List<UUID> leading) {
        Set<UUID> below = new HashSet<>(posts.workingPostsOf(leading));
        leading.forEach(below::remove);
        return below;
    }

    /** One posting of the account, or none, beside what is the same in every line. */
    private record Line(
            UUID account,
            String name,
            Role role,
            @Nullable Integer state,
            boolean mustChange,
            Optional<HeldPost> post,
            boolean leads,
            boolean assists,
            @Nullable String scopes,
            @Nullable Instant lastSeen) {

        static Line of(Row row, @Nullable String scopes, @Nullable Instant lastSeen) {
            return new Line(
                    row.uuid(1),
                    row.text(2),
                    Role.valueOf(row.text(3)),
                    row.findNumber(4),
                    row.flag(5),
                    heldPost(row),
                    row.flag(13),
                    row.findUuid(6) != null && row.flag(14),
                    scopes,
                    lastSeen);
        }

        private static Optional<HeldPost> heldPost(Row row) {
            UUID post = row.findUuid(6);
            return post == null
                    ? Optional.empty()
                    : Optional.of(new HeldPost(
                            post,
                            row.uuid(7),
                            row.text(8),
                            Level.valueOf(row.text(9)),
                            row.number(10),
                            row.findNumber(11),
                            row.flag(12)));
        }

        Instant seen(Instant otherwise) {
            return lastSeen == null ? otherwise : lastSeen;
        }
    }
}
