package org.samanvay.coordination.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.office.OfficeColumns;
import org.samanvay.coordination.office.OfficeView;
import org.samanvay.coordination.office.OfficesTold;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.page.Typed;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.storage.Where;

/** Reads posts for the API: two statements, one for the posts and one for their holders, however long the list is. */
@ApplicationScoped
public class PostReading {
    private static final String HELD_UNTIL = "(SELECT MAX(" + HeldToday.ENDED_ON
            + ") FROM posting g JOIN account a ON a.id = g.account WHERE g.post = p.id AND g.charge <> 'ASSISTING'"
            + " AND g.held_from <= ?)";

    /** The kind of the superior post where its office is hidden. */
    private static final String SUPERIOR_HIDDEN =
            "CASE WHEN (SELECT x.hides_place FROM office x WHERE x.id = u.office) THEN u.kind END";

    private static final String SELECT = "SELECT p.id, p.code, p.kind, p.nodal, p.name_en, p.name_hi, p.created_at,"
            + " p.version, u.id, u.code, u.name_en, u.name_hi, "
            + HeldToday.POST_IS_HELD.replace("p.id", "u.id") + ", " + HELD_UNTIL + ", " + SUPERIOR_HIDDEN + ", " + OfficeColumns.COLUMNS
            + " FROM post p JOIN office o ON o.id = p.office" + OfficeColumns.JOINS
            + " LEFT JOIN post u ON u.id = p.reports_to";

    /** A hidden office is found by its code alone: whoever tried names would learn which is the right one. */
    private static final String NAMED = "(p.code LIKE ? OR " + HiddenOffices.named("o")
            + " OR NOT o.hides_place AND (p.name_en LIKE ? OR p.name_hi LIKE ?))";

    private static final String HOLDERS =
            "SELECT g.post, g.id, a.display_name, g.charge, g.held_from, g.held_until, g.order_number, g.order_date,"
                    + " g.version FROM posting g JOIN account a ON a.id = g.account WHERE " + HeldToday.CONDITION
                    + " AND g.post IN %s ORDER BY " + HeldToday.ANSWERABLE_FIRST;

    @Inject
    private Database database;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Clock clock;

    /** In the order of their codes. */
    Slice<PostView> page(PostFilter filter, Page page) {
        LocalDate today = LocalDate.now(clock);
        Where where = where(today)
                .and("o.state = ?", filter.state())
                .andIfSet("o.district = ?", filter.district())
                .andIfSet("o.department = ?", filter.department())
                .andIfSet("p.nodal = ?", filter.nodal())
                .andIfSet("p.kind = ?", filter.kind())
                .andIfSet("p.code > ?", page.after().orElse(null));
        if (filter.vacant() != null) {
            where.and((filter.vacant() ? "NOT " : "") + HeldToday.POST_IS_HELD, today, today);
        }
        if (filter.named() != null) {
            String part = Typed.part("named", filter.named());
            where.and(NAMED, part, part, part, part, part, part);
        }
        OfficesTold told = hidden.forCaller();
        List<PostView> read = database.list(
                row -> vacant(row, today, told),
                SELECT + where.sql() + " ORDER BY p.code LIMIT ?",
                where.parameters(page.limit()));
        return page.slice(withHolders(read, today), PostView::code);
    }

    public Optional<PostView> find(UUID id) {
        LocalDate today = LocalDate.now(clock);
        Where where = where(today).and("p.id = ?", id);
        OfficesTold told = hidden.forCaller();
        List<PostView> read = database.list(row -> vacant(row, today, told), SELECT + where.sql(), where.parameters());
        return withHolders(read, today).stream().findFirst();
    }

    private static Where where(LocalDate today) {
        return new Where().given(today, today, today);
    }

    /**
     * The post of a nodal seat.
     *
     * @param deputy who holds it today beside the one who answers for it
     */
    public record SeatedPost(PostView post, @Nullable PostHolder deputy) {}

    /** The posts of these nodal seats, by seat; a seat without a post is missing. */
    public Map<String, SeatedPost> inSeats(List<String> seats) {
        if (seats.isEmpty()) {
            return Map.of();
        }
        LocalDate today = LocalDate.now(clock);
        Where where = where(today).and("p.nodal_seat IN " + Database.places(seats.size()), seats.toArray());
        Map<UUID, String> seatOf = new HashMap<>();
        OfficesTold told = hidden.forCaller();
        List<PostView> read = database.list(
                row -> {
                    PostView post = vacant(row, today, told);
                    seatOf.put(post.id(), row.text(16 + OfficeColumns.WIDTH));
                    return post;
                },
                SELECT.replace(" FROM post p", ", p.nodal_seat FROM post p") + where.sql(),
                where.parameters());
        Map<UUID, List<PostHolder>> holders = holders(seatOf.keySet(), today);
        return read.stream()
                .collect(Collectors.toMap(
                        post -> Objects.requireNonNull(seatOf.get(post.id())),
                        post -> seated(post, holders.getOrDefault(post.id(), List.of()))));
    }

    private static SeatedPost seated(PostView post, List<PostHolder> holders) {
        return new SeatedPost(
                post.heldBy(holders.isEmpty() ? null : holders.getFirst()), holders.size() > 1 ? holders.get(1) : null);
    }

    private List<PostView> withHolders(List<PostView> posts, LocalDate today) {
        Map<UUID, List<PostHolder>> holders = holders(posts.stream().map(PostView::id).toList(), today);
        return posts.stream()
                .map(post -> seated(post, holders.getOrDefault(post.id(), List.of())).post())
                .toList();
    }

    /** Who holds these posts, of each the one who answers for it first; a vacant post is missing. */
    private Map<UUID, List<PostHolder>> holders(Collection<UUID> posts, LocalDate today) {
        if (posts.isEmpty()) {
            return Map.of();
        }
        List<@Nullable Object> parameters = new ArrayList<>(List.of(today, today));
        parameters.addAll(posts);
        Map<UUID, List<PostHolder>> holders = new LinkedHashMap<>();
        database.list(
                        row -> Map.entry(row.uuid(1), holder(row)),
                        HOLDERS.formatted(Database.places(posts.size())),
                        parameters.toArray())
                .forEach(held -> holders.computeIfAbsent(held.getKey(), none -> new ArrayList<>()).add(held.getValue()));
        return holders;
    }

    private static PostHolder holder(Row row) {
        return new PostHolder(
                row.uuid(2),
                row.text(3),
                Charge.valueOf(row.text(4)),
                row.date(5),
                row.findDate(6),
                row.text(7),
                row.date(8),
                row.number(9));
    }

    /** The post as if nobody held it. */
    private static PostView vacant(Row row, LocalDate today, OfficesTold told) {
        OfficeView office = OfficeColumns.office(row, 16, told);
        LocalDate created = LocalDate.ofInstant(row.instant(7), PlatformClock.INDIA);
        return new PostView(
                row.uuid(1),
                row.text(2),
                row.text(3),
                row.flag(4),
                office.placeTold()
                        ? new BilingualText(row.text(5), row.text(6))
                        : BilingualText.of(told.post(office.department(), row.text(3))),
                office,
                superior(row, office, told),
                null,
                Vacancy.since(created, row.findDate(14), today),
                row.number(8));
    }

    private static PostView.@Nullable Superior superior(Row row, OfficeView office, OfficesTold told) {
        UUID id = row.findUuid(9);
        if (id == null) {
            return null;
        }
        @Nullable String hidden = row.findText(15);
        // Who reports to a hidden post sits in the same office: who is told of the one is told of the other.
        BilingualText name = hidden == null || office.placeTold()
                ? new BilingualText(row.text(11), row.text(12))
                : BilingualText.of(told.post(office.department(), hidden));
        return new PostView.Superior(id, row.text(10), name, !row.flag(13));
    }
}
