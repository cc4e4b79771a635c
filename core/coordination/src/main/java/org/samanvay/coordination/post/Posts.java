package org.samanvay.coordination.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Level;
import org.samanvay.spi.Text;

/** Reads posts for the features that address them. Each method is one statement, however many posts are asked for. */
@ApplicationScoped
public class Posts {
    private static final String CARDS =
            """
            SELECT p.id, p.code, p.kind, p.nodal, o.department, o.level, o.state, o.district, o.id,
                   p.name_en, p.name_hi, o.name_en, o.name_hi, p.reports_to, h.account, h.display_name, h.held_from,
                   o.hides_place
            FROM post p
            JOIN office o ON o.id = p.office
            LEFT JOIN (
                SELECT g.post, g.account, a.display_name, g.held_from,
                       ROW_NUMBER() OVER (PARTITION BY g.post ORDER BY %s) AS place
                FROM posting g JOIN account a ON a.id = g.account
                WHERE %s AND g.post IN %s
            ) h ON h.post = p.id AND h.place = 1
            WHERE p.id IN %s""";

    private static final String WORKING =
            """
            WITH RECURSIVE working (id) AS (
                SELECT p.id FROM post p WHERE p.id IN %s
                UNION
                SELECT p.id FROM post p JOIN working w ON p.reports_to = w.id WHERE NOT %s
            )
            SELECT id FROM working""";

    private static final String ANSWERING =
            """
            WITH RECURSIVE up (asked, id) AS (
                SELECT p.id, p.id FROM post p WHERE p.id IN %s
                UNION
                SELECT u.asked, p.reports_to FROM up u JOIN post p ON p.id = u.id
                WHERE p.reports_to IS NOT NULL AND NOT %s
            )
            SELECT u.asked, u.id FROM up u JOIN post p ON p.id = u.id WHERE %s""";

    private static final int LONGEST_LINE = 3;

    private static final String ABOVE =
            """
            WITH RECURSIVE up (id, height) AS (
                SELECT p.reports_to, 1 FROM post p WHERE p.id = ? AND p.reports_to IS NOT NULL
                UNION
                SELECT p.reports_to, u.height + 1 FROM up u JOIN post p ON p.id = u.id
                WHERE p.reports_to IS NOT NULL AND u.height < %d
            )
            SELECT id FROM up ORDER BY height"""
                    .formatted(LONGEST_LINE);

    @Inject
    private Database database;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Clock clock;

    public Optional<PostCard> find(UUID post) {
        return Optional.ofNullable(findAll(List.of(post)).get(post));
    }

    /** The posts that exist among these. */
    public Map<UUID, PostCard> findAll(Collection<UUID> posts) {
        Set<UUID> asked = new LinkedHashSet<>(posts);
        if (asked.isEmpty()) {
            return Map.of();
        }
        String places = Database.places(asked.size());
        LocalDate today = LocalDate.now(clock);
        List<@Nullable Object> parameters = new ArrayList<>(List.of(today, today));
        parameters.addAll(asked);
        parameters.addAll(asked);
        Map<UUID, PostCard> found = new LinkedHashMap<>();
        String sql = CARDS.formatted(HeldToday.ANSWERABLE_FIRST, HeldToday.CONDITION, places, places);
        database.list(this::card, sql, parameters.toArray()).forEach(card -> found.put(card.id(), card));
        return found;
    }

    /**
     * Where the work of these posts' holders lies: the posts themselves, and every vacant post that reports to one of
     * them, directly or through other vacant posts.
     */
    public Set<UUID> workingPostsOf(Collection<UUID> held) {
        if (held.isEmpty()) {
            return Set.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<@Nullable Object> parameters = new ArrayList<>(held);
        parameters.add(today);
        parameters.add(today);
        String sql = WORKING.formatted(Database.places(held.size()), HeldToday.POST_IS_HELD);
        return new LinkedHashSet<>(database.list(row -> row.uuid(1), sql, parameters.toArray()));
    }

    /** Of each of these posts the one that answers for it: itself or, while it is vacant, the nearest held one above it. */
    public Map<UUID, UUID> answeringFor(Collection<UUID> asked) {
        Map<UUID, UUID> answering = new LinkedHashMap<>();
        if (!asked.isEmpty()) {
            LocalDate today = LocalDate.now(clock);
            List<@Nullable Object> parameters = new ArrayList<>(asked);
            parameters.addAll(List.of(today, today, today, today));
            String held = HeldToday.POST_IS_HELD;
            database.list(
                            row -> Map.entry(row.uuid(1), row.uuid(2)),
                            ANSWERING.formatted(Database.places(asked.size()), held, held),
                            parameters.toArray())
                    .forEach(each -> answering.put(each.getKey(), each.getValue()));
        }
        return answering;
    }

    /** The posts above this one, the nearest first, held or not; three at most. */
    public List<UUID> lineAbove(UUID post) {
        return database.list(row -> row.uuid(1), ABOVE, post);
    }

    /**
     * Whether a nodal post answers for this one: it is one, or its line leads to one. A committee or an authority whose line
     * does not is independent, and no meeting of officers sits over it.
     */
    public boolean isUnderANodalPost(PostCard post) {
        return post.nodal() || findAll(lineAbove(post.id())).values().stream().anyMatch(PostCard::nodal);
    }

    private PostCard card(Row row) {
        return new PostCard(
                row.uuid(1),
                row.text(2),
                row.text(3),
                row.flag(4),
                row.text(5),
                Level.valueOf(row.text(6)),
                row.number(7),
                row.findNumber(8),
                row.uuid(9),
                Text.of(row.text(10), row.text(11)),
                Text.of(row.text(12), row.text(13)),
                row.findUuid(14),
                holder(row),
                row.flag(18) ? hidden.nameOfKind(row.text(5), row.text(3)) : null);
    }

    private static PostCard.@Nullable Holder holder(Row row) {
        UUID account = row.findUuid(15);
        LocalDate since = row.findDate(17);
        return account == null || since == null ? null : new PostCard.Holder(account, row.text(16), since);
    }
}
