package org.samanvay.coordination.periodicreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.periodicreturn.ReturnBook.Owed;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Level;

/**
 * Reads which returns are owed, given and missing: one statement a page. A post sees its own and those of the posts that
 * report to it; a nodal post those of all departments in its state or district, for they are figures of offices.
 */
@ApplicationScoped
class Returns {
    private static final int POST = 7;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private ReturnBook book;

    @Inject
    private Clock clock;

    /** The longest overdue first. */
    Slice<ReturnView> page(ReturnFilter filter, Page page) {
        Viewer viewer = current.get();
        if (viewer.posts().isEmpty()) {
            return page.slice(List.of(), row -> "");
        }
        Map<String, Owed> owed = book.owedIn(viewer.posts().getFirst().state()).stream()
                .filter(each -> filter.department() == null || filter.department().equals(each.known().department().id()))
                .filter(each -> filter.code() == null || filter.code().equals(each.known().code()))
                .collect(Collectors.toMap(
                        each -> each.known().code() + " " + each.period().starts(), each -> each));
        return page.slice(read(viewer, owed, filter, Key.of(page.after()), page.limit()), row -> Key.of(row).text());
    }

    /** One of them, whether it was given or not; empty where nothing such is owed to the caller's knowledge. */
    Optional<ReturnView> find(String code, LocalDate starts, UUID post) {
        Viewer viewer = current.get();
        if (viewer.posts().isEmpty()) {
            return Optional.empty();
        }
        Map<String, Owed> owed = book.owedIn(viewer.posts().getFirst().state()).stream()
                .filter(each -> each.known().code().equals(code) && each.period().starts().equals(starts))
                .collect(Collectors.toMap(each -> each.known().code() + " " + starts, each -> each));
        return read(viewer, owed, ReturnFilter.ALL, Optional.empty(), Integer.MAX_VALUE, post).stream().findFirst();
    }

    private List<ReturnView> read(
            Viewer viewer, Map<String, Owed> owed, ReturnFilter filter, Optional<Key> after, int limit, UUID... only) {
        if (owed.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        OwedRows owedRows = OwedRows.of(owed.values());
        List<Object> parameters = new ArrayList<>(owedRows.parameters());
        parameters.add(viewer.posts().getFirst().state());
        parameters.addAll(Collections.nCopies(2, today));
        StringBuilder condition = new StringBuilder();
        SqlCondition scope = Boolean.TRUE.equals(filter.mine()) ? own(viewer) : known(viewer);
        condition.append(scope.sql());
        parameters.addAll(scope.parameters());
        if (filter.district() != null) {
            condition.append(" AND o.district = ?");
            parameters.add(filter.district());
        }
        for (UUID post : only) {
            condition.append(" AND p.id = ?");
            parameters.add(post);
        }
        if (filter.status() != null) {
            condition.append(
                    switch (filter.status()) {
                        case FILED -> " AND f.id IS NOT NULL";
                        case MISSING -> " AND f.id IS NULL AND w.due_on < ?";
                        case DUE -> " AND f.id IS NULL AND w.due_on >= ?";
                    });
            if (filter.status() != ReturnStatus.FILED) {
                parameters.add(today);
            }
        }
        after.ifPresent(key -> {
            condition.append(" AND (w.due_on, w.code, w.starts, p.id) > (?, ?, ?, ?)");
            parameters.addAll(List.of(key.dueOn(), key.code(), key.starts(), key.post()));
        });
        parameters.add(limit);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        List<Read> rows = database.list(
                row -> new Read(
                        owed.get(row.text(1) + " " + row.date(2)),
                        row.findUuid(3),
                        row.findInstant(4),
                        row.findNumber(5),
                        posts.read(row, POST)),
                "WITH owed AS (" + owedRows.sql() + ") SELECT w.code, w.starts, f.id, f.filed_at, f.version, w.due_on, "
                        + GlanceColumns.of("t") + " FROM owed w" + OwedRows.POSTS + GlanceColumns.join("t", "p.id")
                        + " LEFT JOIN filed_return f ON f.post = p.id AND f.code = w.code AND f.starts = w.starts WHERE "
                        + condition + " ORDER BY w.due_on, w.code, w.starts, p.id LIMIT ?",
                parameters.toArray());
        Siblings<UUID> together = new Siblings<>(
                rows.stream().map(Read::id).filter(id -> id != null).toList());
        return rows.stream().map(row -> row.view(today, together)).toList();
    }

    /** What was read of one return. */
    private record Read(
            Owed owed,
            @Nullable UUID id,
            @Nullable Instant filedAt,
            @Nullable Integer version,
            PostGlance post) {
        ReturnView view(LocalDate today, Siblings<UUID> together) {
            ReturnStatus status = id != null
                    ? ReturnStatus.FILED
                    : owed.dueOn().isBefore(today) ? ReturnStatus.MISSING : ReturnStatus.DUE;
            return new ReturnView(
                    id,
                    owed.known().code(),
                    BilingualText.of(owed.known().declared().name()),
                    owed.known().department().id(),
                    post,
                    owed.period().starts(),
                    owed.period().ends().minusDays(1),
                    owed.dueOn(),
                    status,
                    filedAt,
                    version,
                    together);
        }
    }

    private static SqlCondition own(Viewer viewer) {
        Collection<UUID> working = viewer.workingPosts();
        return new SqlCondition("p.id IN " + Database.places(working.size()), List.copyOf(working));
    }

    private static SqlCondition known(Viewer viewer) {
        Collection<UUID> working = viewer.workingPosts();
        List<Object> parameters = new ArrayList<>(working);
        parameters.addAll(working);
        String places = Database.places(working.size());
        StringBuilder sql = new StringBuilder("(p.id IN " + places + " OR p.reports_to IN " + places);
        for (HeldPost held : viewer.posts()) {
            if (held.nodal() && held.level() == Level.STATE) {
                sql.append(" OR o.state = ?");
                parameters.add(held.state());
            } else if (held.nodal() && held.district() != null) {
                sql.append(" OR o.district = ?");
                parameters.add(held.district());
            }
        }
        return new SqlCondition(sql.append(')').toString(), parameters);
    }

    /** The figures that were given of each of some returns, in their present version: one statement. */
    Map<UUID, Map<String, Integer>> figures(List<UUID> filed) {
        Map<UUID, Map<String, Integer>> figures = new HashMap<>();
        if (!filed.isEmpty()) {
            database.list(
                    row -> figures.computeIfAbsent(row.uuid(1), none -> new HashMap<>())
                            .put(row.text(2), row.number(3)),
                    "SELECT g.filed_return, g.figure, g.value FROM filed_figure g JOIN filed_return f ON f.id = g.filed_return"
                            + " AND f.version = g.version WHERE f.id IN " + Database.places(filed.size()),
                    filed.toArray());
        }
        return figures;
    }

    /** Where a row stands in the list. */
    private record Key(LocalDate dueOn, String code, LocalDate starts, UUID post) {
        static Key of(ReturnView row) {
            return new Key(row.dueOn(), row.code(), row.starts(), row.post().id());
        }

        static Optional<Key> of(Optional<String> text) {
            return text.map(words -> {
                String[] parts = words.split(" ");
                if (parts.length != 4) {
                    throw Page.foreignCursor();
                }
                return new Key(day(parts[0]), parts[1], day(parts[2]), Ids.parse("after", parts[3]));
            });
        }

        private static LocalDate day(String text) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeParseException foreign) {
                throw Page.foreignCursor();
            }
        }

        String text() {
            return dueOn + " " + code + " " + starts + " " + post;
        }
    }
}
