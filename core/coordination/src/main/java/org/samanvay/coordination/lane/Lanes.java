package org.samanvay.coordination.lane;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Keyset;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.LineBelow;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/** Reading lanes: the cases of one's own posts and of those below them, in one's own department. */
@ApplicationScoped
class Lanes {
    private static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private LaneBook book;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Parts of a statement over {@code lane_case l}, {@code case_file c}, and the nearest limit {@code due}. */
    private record Asked(DeclaredLane declared, Viewer viewer, SqlCondition seen) {}

    private Asked asked(String lane) {
        Viewer viewer = current.get();
        DeclaredLane declared = book.find(lane)
                .filter(found -> viewer.departments().contains(found.department()))
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Lane", "प्रगति-सूची")));
        SqlCondition open = kernel.notShutAgainst(viewer);
        SqlCondition visible = kernel.visibleCases(viewer);
        List<Object> parameters = new ArrayList<>(open.parameters());
        parameters.addAll(visible.parameters());
        return new Asked(
                declared,
                viewer,
                new SqlCondition(
                        open.sql() + " AND (l.post IN (SELECT id FROM mine) OR " + visible.sql() + ")", parameters));
    }

    /** Of what is read, with the nearest limit; in the order of its marks: limits, lane, what the caller may see. */
    private static String rows(Asked asked) {
        return "SELECT l.*, c.number, COALESCE((SELECT MIN(d.due_at) FROM duty d WHERE d.case_file = l.case_file"
                + " AND d.department = l.department AND d.standing = 'OPEN' AND d.code IN "
                + Database.places(asked.declared().lane().limits().size())
                + "), TIMESTAMP('9999-12-31')) AS due FROM lane_case l JOIN case_file c ON c.id = l.case_file"
                + " WHERE l.lane = ? AND l.ended_at IS NULL AND " + asked.seen().sql();
    }

    private static List<Object> parameters(Asked asked) {
        List<Object> parameters = new ArrayList<>(asked.viewer().workingPosts());
        parameters.addAll(asked.declared().lane().limits());
        parameters.add(asked.declared().code());
        parameters.addAll(asked.seen().parameters());
        return parameters;
    }

    /** What is due first comes first. */
    Slice<LaneCase> cases(String lane, LaneFilter filter, Page page) {
        Asked asked = asked(lane);
        List<Object> parameters = parameters(asked);
        StringBuilder narrowed = new StringBuilder();
        if (filter.stage() != null) {
            narrowed.append(" AND l.stage = ?");
            parameters.add(filter.stage());
        }
        if (Boolean.TRUE.equals(filter.unsolved())) {
            List<String> unsolved = asked.declared().unsolved();
            narrowed.append(" AND l.stage IN ").append(Database.places(unsolved.size()));
            parameters.addAll(unsolved);
        }
        if (filter.office() != null) {
            narrowed.append(" AND l.post IN (SELECT id FROM post WHERE office = ?)");
            parameters.add(Ids.parse("filter.office", filter.office()));
        }
        LocalDate today = LocalDate.now(clock);
        parameters.addAll(List.of(today, today));
        Optional<Keyset> after = page.after().map(Keyset::of);
        after.ifPresent(key -> parameters.addAll(List.of(key.at(), key.at(), key.id())));
        parameters.add(page.limit());
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        Instant now = clock.instant();
        List<LaneCase> found = database.list(
                row -> laneCase(row, posts, now),
                LineBelow.with(asked.viewer().workingPosts().size())
                        + "SELECT r.case_file, r.number, r.opened_at, r.stage, r.stage_since, r.due,"
                        + " (SELECT GROUP_CONCAT(s.sign ORDER BY s.sign) FROM lane_sign s WHERE s.lane = r.lane"
                        + " AND s.case_file = r.case_file), " + GlanceColumns.of("p") + " FROM (" + rows(asked) + narrowed
                        + ") r" + GlanceColumns.join("p", "r.post")
                        + (after.isPresent() ? " WHERE (r.due > ? OR r.due = ? AND r.case_file > ?)" : "")
                        + " ORDER BY r.due, r.case_file LIMIT ?",
                parameters.toArray());
        Map<UUID, CaseAccess> known =
                kernel.find(asked.viewer(), found.stream().map(LaneCase::id).toList());
        Map<UUID, String> keys = found.stream()
                .collect(Collectors.toMap(
                        LaneCase::id, each -> Keyset.text(each.limit() == null ? NEVER : each.limit(), each.id())));
        return page.slice(
                found.stream().map(each -> told(each, known.containsKey(each.id()))).toList(),
                each -> keys.getOrDefault(each.id(), ""));
    }

    private static LaneCase laneCase(Row row, GlanceColumns posts, Instant now) {
        Instant due = row.instant(6).equals(NEVER) ? null : row.instant(6);
        @Nullable String signs = row.findText(7);
        return new LaneCase(
                row.uuid(1),
                row.uuid(1),
                row.text(2),
                posts.read(row, 8),
                row.instant(3),
                row.findText(4),
                row.findInstant(5),
                signs == null ? List.of() : List.of(signs.split(",")),
                due,
                due == null ? null : (int) Math.floorDiv(Duration.between(now, due).toHours(), 24),
                due != null && due.isBefore(now));
    }

    private static LaneCase told(LaneCase each, boolean takesPart) {
        return takesPart
                ? each
                : new LaneCase(
                        each.id(), null, each.caseNumber(), each.post(), each.openedAt(), each.stage(), each.stageSince(),
                        each.signs(), each.limit(), each.daysLeft(), each.late());
    }

    /** In the order of their ids. */
    Slice<LaneOffice> offices(String lane, Page page) {
        Asked asked = asked(lane);
        List<String> unsolved = asked.declared().unsolved();
        List<Object> parameters = new ArrayList<>(asked.viewer().workingPosts());
        parameters.addAll(unsolved);
        parameters.add(clock.instant());
        parameters.addAll(parameters(asked).subList(
                asked.viewer().workingPosts().size(), parameters(asked).size()));
        page.after().ifPresent(after -> parameters.add(Ids.parse("after", after)));
        parameters.add(page.limit());
        List<LaneOffice> found = database.list(
                row -> new LaneOffice(
                        row.uuid(1),
                        BilingualText.of(Text.of(row.text(2), row.text(3))),
                        row.number(4),
                        row.number(5),
                        row.number(6)),
                LineBelow.with(asked.viewer().workingPosts().size())
                        + "SELECT o.id, o.name_en, o.name_hi, COUNT(*), COALESCE(SUM(r.stage IN "
                        + Database.places(unsolved.size()) + "), 0), COALESCE(SUM(r.due < ?), 0) FROM (" + rows(asked)
                        + ") r JOIN post p ON p.id = r.post JOIN office o ON o.id = p.office"
                        + (page.after().isPresent() ? " WHERE o.id > ?" : "")
                        + " GROUP BY o.id, o.name_en, o.name_hi ORDER BY o.id LIMIT ?",
                parameters.toArray());
        return page.slice(found, each -> each.office().toString());
    }
}
