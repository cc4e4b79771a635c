package org.samanvay.coordination.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.timeline.VisibleSteps;

/** Reads what of the outbox one caller may know: what is told to its posts, and what it sees in the timeline. */
@ApplicationScoped
class NewsReading {
    /** Of one department's cases at once; who was away for longer sees the latest first. */
    private static final int MOST_CASES = 100;

    private static final String STEP = " FROM timeline l WHERE l.case_file = x.case_file AND l.kind = x.kind AND l.at = x.at"
            + " AND l.subject <=> x.subject";

    private static final String COLUMNS = "SELECT x.place, x.kind, x.at, x.case_file, c.number, (SELECT l.department" + STEP
            + " LIMIT 1), (SELECT l.account" + STEP + " LIMIT 1), x.to_post FROM outbox x LEFT JOIN case_file c ON c.id ="
            + " x.case_file WHERE ";

    @Inject
    private Database database;

    @Inject
    private AccessKernel kernel;

    @Inject
    private VisibleSteps visible;

    /** What lies after one number up to another, in its order; those may not lie far from each other. */
    List<NewsItem> between(Viewer viewer, long after, long until) {
        List<UUID> cases = database.list(
                row -> row.uuid(1),
                "SELECT DISTINCT case_file FROM outbox WHERE place > ? AND place <= ? AND case_file IS NOT NULL",
                after,
                until);
        return read(viewer, cases, "x.place > ? AND x.place <= ?", List.of(after, until), " ORDER BY x.place");
    }

    /** What others did after a number, the newest first. */
    List<NewsItem> since(Viewer viewer, long after, Page page) {
        if (viewer.posts().isEmpty()) {
            return List.of();
        }
        long before = page.afterLongNumber().orElse(Long.MAX_VALUE);
        return read(
                viewer,
                changedCases(viewer, after),
                "x.place > ? AND x.place < ? AND NOT EXISTS (SELECT 1" + STEP + " AND l.account = ?)",
                List.of(after, before, viewer.account()),
                " ORDER BY x.place DESC LIMIT " + page.limit());
    }

    private List<UUID> changedCases(Viewer viewer, long after) {
        SqlCondition seats = kernel.seats(viewer);
        SqlCondition cases = kernel.visibleCases(viewer);
        List<Object> before = new ArrayList<>(seats.parameters());
        before.add(after);
        return database.list(
                row -> row.uuid(1),
                "SELECT c.id FROM case_file c JOIN participation p ON " + seats.sql()
                        + " JOIN outbox x ON x.case_file = c.id AND x.place > ? WHERE " + cases.sql()
                        + " GROUP BY c.id ORDER BY MAX(x.place) DESC LIMIT " + MOST_CASES,
                cases.around(before, List.of()));
    }

    private List<NewsItem> read(
            Viewer viewer, Collection<UUID> cases, String where, List<Object> values, String order) {
        Map<UUID, CaseAccess> accesses = kernel.find(viewer, cases);
        List<Object> parameters = new ArrayList<>(values);
        List<UUID> working = List.copyOf(viewer.workingPosts());
        String told = "x.to_post IN " + Database.places(working.size());
        parameters.addAll(working);
        StringBuilder sql = new StringBuilder(COLUMNS).append(where).append(" AND (x.case_file IS NULL AND ").append(told);
        if (!accesses.isEmpty()) {
            SqlCondition steps = visible.to(accesses.values());
            sql.append(" OR x.case_file IN ").append(Database.places(accesses.size()))
                    .append(" AND (").append(told).append(" OR EXISTS (SELECT 1").append(STEP).append(" AND ")
                    .append(steps.sql()).append("))");
            parameters.addAll(accesses.keySet());
            parameters.addAll(working);
            parameters.addAll(steps.parameters());
        }
        return database.list(
                row -> item(row, viewer), sql.append(')').append(order).toString(), parameters.toArray());
    }

    private static NewsItem item(Row row, Viewer viewer) {
        UUID told = row.findUuid(8);
        return new NewsItem(
                String.valueOf(row.longNumber(1)),
                row.text(2),
                row.instant(3),
                row.findUuid(4),
                row.findText(5),
                row.findText(6),
                told != null && viewer.workingPosts().contains(told),
                viewer.account().equals(row.findUuid(7)));
    }
}
