package org.samanvay.coordination.awareness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/** Reads programmes of the caller's state: a statement a page, and one for the year's counts of all departments. */
@ApplicationScoped
class Programmes {
    private static final int POST = 14;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private Clock clock;

    /** The latest planned first. */
    Slice<ProgrammeView> page(ProgrammeFilter filter, Page page) {
        Viewer viewer = current.get();
        List<Object> more = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        if (filter.status() != null) {
            sql.append(" AND g.status = ?");
            more.add(filter.status());
        }
        if (filter.department() != null) {
            sql.append(" AND g.department = ?");
            more.add(filter.department());
        }
        if (filter.district() != null) {
            sql.append(" AND g.district = ?");
            more.add(filter.district());
        }
        if (Boolean.TRUE.equals(filter.mine())) {
            sql.append(" AND g.post IN ").append(Database.places(viewer.workingPosts().size()));
            more.addAll(viewer.workingPosts());
        }
        page.after().ifPresent(key -> {
            sql.append(" AND g.id < ?");
            more.add(Ids.parse("after", key));
        });
        more.add(page.limit());
        return page.slice(
                read(viewer, sql + " ORDER BY g.id DESC LIMIT ?", more), programme -> programme.id().toString());
    }

    ProgrammeView require(UUID id) {
        return read(current.get(), " AND g.id = ?", List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> CommonProblem.notFound(Text.of("Programme", "कार्यक्रम")));
    }

    private List<ProgrammeView> read(Viewer viewer, String sql, List<Object> more) {
        if (viewer.posts().isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        List<Object> parameters = new ArrayList<>(Collections.nCopies(2, today));
        parameters.add(viewer.posts().getFirst().state());
        parameters.addAll(more);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        return database.list(
                row -> view(row, posts, viewer, today),
                "SELECT g.id, g.department, g.district, g.topic, g.setting, g.place, g.planned_on, g.status, g.held_on,"
                        + " g.women, g.girls, g.others, g.version, " + GlanceColumns.of("t")
                        + " FROM awareness_programme g" + GlanceColumns.join("t", "g.post") + " WHERE g.state = ?" + sql,
                parameters.toArray());
    }

    private static ProgrammeView view(Row row, GlanceColumns posts, Viewer viewer, LocalDate today) {
        ProgrammeStatus status = ProgrammeStatus.valueOf(row.text(8));
        LocalDate plannedOn = row.date(7);
        PostGlance post = posts.read(row, POST);
        boolean open = status == ProgrammeStatus.PLANNED;
        return new ProgrammeView(
                row.uuid(1),
                row.text(2),
                post,
                row.number(3),
                ProgrammeTopic.valueOf(row.text(4)),
                ProgrammeSetting.valueOf(row.text(5)),
                row.text(6),
                plannedOn,
                status,
                open && plannedOn.isBefore(today),
                row.findDate(9),
                row.findNumber(10),
                row.findNumber(11),
                row.findNumber(12),
                open && viewer.workingPosts().contains(post.id()),
                row.number(13));
    }

    /** By department, of a calendar year; of a district where one is named. */
    List<ProgrammeCount> counts(int year, @Nullable Integer district) {
        Viewer viewer = current.get();
        if (viewer.posts().isEmpty() || year < 2000 || year > 9000) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>(List.of(
                LocalDate.now(clock),
                viewer.posts().getFirst().state(),
                LocalDate.of(year, 1, 1),
                LocalDate.of(year + 1, 1, 1)));
        if (district != null) {
            parameters.add(district);
        }
        return database.list(
                row -> new ProgrammeCount(
                        row.text(1), row.number(2), row.number(3), row.number(4), row.number(5), row.number(6), row.number(7)),
                "SELECT g.department, COUNT(*), SUM(g.status = 'HELD'), SUM(g.status = 'PLANNED' AND g.planned_on < ?),"
                        + " COALESCE(SUM(g.women), 0), COALESCE(SUM(g.girls), 0), COALESCE(SUM(g.others), 0)"
                        + " FROM awareness_programme g WHERE g.state = ? AND g.status <> 'CANCELLED' AND g.planned_on >= ?"
                        + " AND g.planned_on < ?" + (district == null ? "" : " AND g.district = ?")
                        + " GROUP BY g.department ORDER BY g.department",
                parameters.toArray());
    }
}
