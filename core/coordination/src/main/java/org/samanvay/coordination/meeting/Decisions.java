package org.samanvay.coordination.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.HeldDays;
import org.samanvay.coordination.post.HeldDays.Days;
import org.samanvay.coordination.post.HeldDays.Stretch;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.spi.Text;

/** Reads decisions: of meetings that the caller may see, and those that its posts own. Two statements a page. */
@ApplicationScoped
class Decisions {
    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private MeetingAccess access;

    @Inject
    private CurrentViewer current;

    @Inject
    private HeldDays days;

    @Inject
    private Clock clock;

    /**
     * What is asked for; what is null does not matter.
     *
     * @param district LGD code of its meeting
     * @param mine only those that the caller's posts own
     * @param late only those whose day has passed without a report
     */
    record Filter(
            @Nullable UUID meeting,
            @Nullable Integer district,
            @Nullable DecisionStatus status,
            boolean mine,
            boolean late) {}

    /** In the order in which they were made, the newest first. */
    Slice<DecisionView> page(Filter filter, Page page) {
        Viewer viewer = current.get();
        List<Object> more = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        if (filter.meeting() != null) {
            sql.append(" AND d.meeting = ?");
            more.add(filter.meeting());
        }
        if (filter.district() != null) {
            sql.append(" AND d.district = ?");
            more.add(filter.district());
        }
        if (filter.status() != null) {
            sql.append(" AND d.status = ?");
            more.add(filter.status());
        }
        if (filter.mine()) {
            sql.append(" AND d.owner_post IN ").append(Database.places(viewer.workingPosts().size()));
            more.addAll(viewer.workingPosts());
        }
        if (filter.late()) {
            sql.append(" AND d.status = 'OPEN' AND d.due_on < ?");
            more.add(LocalDate.now(clock));
        }
        page.after().ifPresent(key -> {
            sql.append(" AND d.id < ?");
            more.add(Ids.parse("after", key));
        });
        more.add(page.limit());
        return page.slice(
                seen(rows(sql + " ORDER BY d.id DESC LIMIT ?", more)), decision -> decision.id().toString());
    }

    DecisionView require(UUID id) {
        return seen(List.of(row(id))).getFirst();
    }

    /** Those of these that exist for the caller. */
    Map<UUID, DecisionView> among(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : seen(rows(" AND d.id IN " + Database.places(ids.size()), new ArrayList<>(ids))).stream()
                        .collect(Collectors.toMap(DecisionView::id, decision -> decision));
    }

    /** All of one meeting, by department and number, for its report. */
    List<DecisionView> ofMeeting(UUID meeting) {
        return seen(rows(" AND d.meeting = ? ORDER BY t_o.department, d.number", List.of(meeting)));
    }

    /** For a change: locked, without locking the posts that are read beside it. */
    DecisionRow locked(UUID id) {
        database.find(row -> row.uuid(1), "SELECT id FROM decision WHERE id = ? FOR UPDATE", id);
        return row(id);
    }

    private DecisionRow row(UUID id) {
        return rows(" AND d.id = ?", List.of(id)).stream().findFirst().orElseThrow(Decisions::notFound);
    }

    private List<DecisionRow> rows(String sql, List<Object> more) {
        Viewer viewer = current.get();
        if (viewer.posts().isEmpty()) {
            return List.of();
        }
        SqlCondition visible = access.visible(viewer);
        LocalDate today = LocalDate.now(clock);
        List<Object> after = new ArrayList<>(viewer.workingPosts());
        after.addAll(more);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        return database.list(
                row -> DecisionRow.of(row, posts),
                "SELECT " + DecisionRow.COLUMNS + DecisionRow.FROM + " WHERE (" + visible.sql() + " OR d.owner_post IN "
                        + Database.places(viewer.workingPosts().size()) + ")" + sql,
                visible.around(List.of(today, today), after));
    }

    private List<DecisionView> seen(List<DecisionRow> rows) {
        LocalDate today = LocalDate.now(clock);
        Map<Stretch, Days> delays =
                days.of(rows.stream().map(row -> row.delay(today)).toList());
        return rows.stream()
                .map(row -> row.seenBy(current.get(), today, Objects.requireNonNull(delays.get(row.delay(today)))))
                .toList();
    }

    static Problem notFound() {
        return CommonProblem.notFound(Text.of("Decision", "निर्णय"));
    }
}
