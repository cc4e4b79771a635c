package org.samanvay.coordination.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Keyset;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;

/** Reads what lies at posts: one statement for a page, one for the counts, whatever there is and how much of it. */
@ApplicationScoped
class Worklist {
    /** A piece of work without a time comes after all others. */
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    @Any
    private Instance<WorkSource> sources;

    /**
     * Whose work.
     *
     * @param posts some of the caller's working posts
     */
    record Asked(Viewer viewer, Collection<UUID> posts, Collection<String> departments, Set<WorkKind> kinds) {}

    /** @param post null: all posts through which the caller works */
    Asked asked(@Nullable UUID post, Set<WorkKind> kinds) {
        Viewer viewer = current.get();
        Collection<UUID> posts = post == null
                ? viewer.workingPosts()
                : viewer.workingPosts().stream().filter(post::equals).toList();
        Set<String> departments = viewer.posts().stream()
                .filter(held -> post == null || held.post().equals(post))
                .map(HeldPost::department)
                .collect(Collectors.toUnmodifiableSet());
        return new Asked(viewer, posts, departments, kinds);
    }

    Slice<WorkItem> page(Asked asked, Page page) {
        List<WorkSource> chosen = chosen(asked);
        if (asked.posts().isEmpty() || chosen.isEmpty()) {
            return page.slice(List.of(), item -> item.id().toString());
        }
        List<Object> parameters = new ArrayList<>();
        String parts = chosen.stream()
                .map(source -> part(source, asked, page, parameters))
                .collect(Collectors.joining(" UNION ALL "));
        parameters.add(page.limit());
        LocalDate today = LocalDate.now(clock);
        parameters.addAll(List.of(today, today));
        Map<WorkKind, WorkSource> byKind = byKind(chosen);
        Instant now = clock.instant();
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        Map<UUID, Instant> due = new HashMap<>();
        List<WorkItem> items = database.list(
                row -> {
                    due.put(row.uuid(2), row.instant(3));
                    return item(row, byKind, now, posts);
                },
                "SELECT w.kind, w.id, w.due, w.alarm, w.department, w.code, w.act, w.case_file, c.number, "
                        + GlanceColumns.of("s") + " FROM (" + parts + " ORDER BY due, id LIMIT ?) w"
                        + " LEFT JOIN case_file c ON c.id = w.case_file" + GlanceColumns.joinIfAny("s", "w.post")
                        + " ORDER BY w.due, w.id",
                parameters.toArray());
        audit.workListed(asked.viewer().account(), items.size());
        return page.slice(items, item -> Keyset.text(due.get(item.id()), item.id()));
    }

    /** The first of one kind, no more than the page takes. */
    private static String part(WorkSource source, Asked asked, Page page, List<Object> parameters) {
        SqlCondition open = source.open(asked.viewer(), asked.posts(), asked.departments());
        parameters.addAll(open.parameters());
        String after = page.after()
                .map(Keyset::of)
                .map(key -> {
                    parameters.addAll(List.of(key.at(), key.at(), key.id()));
                    return " WHERE (o.due > ? OR o.due = ? AND o.id > ?)";
                })
                .orElse("");
        parameters.add(page.limit());
        return "(SELECT '" + source.kind() + "' AS kind, o.* FROM (" + open.sql() + ") o" + after
                + " ORDER BY o.due, o.id LIMIT ?)";
    }

    private static WorkItem item(Row row, Map<WorkKind, WorkSource> sources, Instant now, GlanceColumns posts) {
        WorkKind kind = WorkKind.valueOf(row.text(1));
        Instant due = row.instant(3);
        boolean late = due.isBefore(now);
        return new WorkItem(
                kind,
                row.uuid(2),
                WorkAct.valueOf(row.text(7)),
                row.text(5),
                row.text(6),
                BilingualText.of(sources.get(kind).name(row.text(5), row.text(6))),
                due.equals(NEVER) ? null : due,
                late,
                !late && !row.instant(4).isAfter(now),
                row.findUuid(8),
                row.findText(9),
                posts.find(row, 10));
    }

    /** Of each kind that the caller asked for, those without open work too. */
    List<WorkCount> counts(Asked asked) {
        List<WorkSource> chosen = chosen(asked);
        if (asked.posts().isEmpty() || chosen.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        List<Object> parameters = new ArrayList<>();
        String parts = chosen.stream()
                .map(source -> {
                    SqlCondition open = source.open(asked.viewer(), asked.posts(), asked.departments());
                    parameters.addAll(List.of(now, now, now));
                    parameters.addAll(open.parameters());
                    return "SELECT '" + source.kind() + "', COUNT(*), COALESCE(SUM(o.due < ?), 0),"
                            + " COALESCE(SUM(o.due >= ? AND o.alarm <= ?), 0),"
                            + " COALESCE(SUM(o.act = '" + WorkAct.ACKNOWLEDGE + "'), 0) FROM (" + open.sql() + ") o";
                })
                .collect(Collectors.joining(" UNION ALL "));
        return database.list(
                row -> new WorkCount(WorkKind.valueOf(row.text(1)), row.number(2), row.number(3), row.number(4), row.number(5)),
                parts,
                parameters.toArray());
    }

    private List<WorkSource> chosen(Asked asked) {
        return sources.stream()
                .filter(source -> asked.kinds().isEmpty() || asked.kinds().contains(source.kind()))
                .sorted(Comparator.comparing(WorkSource::kind))
                .toList();
    }

    private static Map<WorkKind, WorkSource> byKind(List<WorkSource> chosen) {
        Map<WorkKind, WorkSource> byKind = new HashMap<>();
        chosen.forEach(source -> byKind.put(source.kind(), source));
        return byKind;
    }
}
