package org.samanvay.coordination.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/** Reads meetings and who was invited; one statement a page. */
@ApplicationScoped
class Meetings {
    private static final int MORE = StoredMeeting.WIDTH + 1;
    private static final int POSTS = MORE + 3;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private MeetingAccess access;

    @Inject
    private CurrentViewer current;

    @Inject
    private Clock clock;

    Slice<MeetingView> page(@Nullable Integer district, Page page) {
        List<Object> more = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        if (district != null) {
            sql.append(" AND m.district = ?");
            more.add(district);
        }
        page.after().ifPresent(key -> {
            sql.append(" AND m.id < ?");
            more.add(Ids.parse("after", key));
        });
        more.add(page.limit());
        return page.slice(
                read(sql + " ORDER BY m.id DESC LIMIT ?", more), meeting -> meeting.id().toString());
    }

    MeetingView require(UUID id) {
        return read(" AND m.id = ?", List.of(id)).stream().findFirst().orElseThrow(Meetings::notFound);
    }

    private List<MeetingView> read(String sql, List<Object> more) {
        Viewer viewer = current.get();
        if (viewer.posts().isEmpty()) {
            return List.of();
        }
        SqlCondition visible = access.visible(viewer);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        LocalDate today = LocalDate.now(clock);
        return database.list(
                row -> view(row, posts, viewer),
                "SELECT " + StoredMeeting.COLUMNS + ", m.minutes,"
                        + " (SELECT COUNT(*) FROM decision d WHERE d.meeting = m.id),"
                        + " (SELECT COUNT(*) FROM decision d WHERE d.meeting = m.id AND d.status <> 'CLOSED'), "
                        + GlanceColumns.of("v") + ", " + GlanceColumns.of("c") + " FROM meeting m"
                        + GlanceColumns.join("v", "m.convened_by_post") + GlanceColumns.join("c", "m.chair_post") + " WHERE "
                        + visible.sql() + sql,
                visible.around(Collections.nCopies(4, today), more));
    }

    private static MeetingView view(Row row, GlanceColumns posts, Viewer viewer) {
        StoredMeeting meeting = StoredMeeting.of(row);
        boolean held = meeting.status() == MeetingStatus.HELD;
        return new MeetingView(
                meeting.id(),
                meeting.code(),
                meeting.state(),
                meeting.district(),
                meeting.plannedAt(),
                meeting.venue(),
                meeting.status(),
                posts.read(row, POSTS),
                posts.read(row, POSTS + GlanceColumns.COUNT),
                meeting.heldAt(),
                row.findText(MORE),
                meeting.minutesAt(),
                held ? meeting.day().plus(MeetingPolicy.MINUTES) : null,
                held ? meeting.day().plus(MeetingPolicy.ACTION_TAKEN) : null,
                ActionTakenServlet.addressOf(meeting.code()),
                row.number(MORE + 1),
                row.number(MORE + 2),
                meeting.isLedBy(viewer),
                meeting.version());
    }

    Slice<InviteeView> invitees(UUID meeting, Page page) {
        require(meeting);
        List<Object> parameters = new ArrayList<>(Collections.nCopies(2, LocalDate.now(clock)));
        parameters.add(meeting);
        page.after().ifPresent(parameters::add);
        parameters.add(page.limit());
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        List<InviteeView> read = database.list(
                row -> new InviteeView(posts.read(row, 2), row.findConstant(Attendance.class, 1)),
                "SELECT v.attendance, " + GlanceColumns.of("t") + " FROM meeting_invitee v" + GlanceColumns.join("t", "v.post")
                        + " WHERE v.meeting = ?" + (page.after().isPresent() ? " AND t.code > ?" : "")
                        + " ORDER BY t.code LIMIT ?",
                parameters.toArray());
        return page.slice(read, invitee -> invitee.post().code());
    }

    /** For a change: locked, and only where it exists for the caller. */
    StoredMeeting locked(UUID id) {
        return find("m.id = ?", id, " FOR UPDATE").orElseThrow(Meetings::notFound);
    }

    /** By the code that stands in addresses. */
    StoredMeeting requireCode(String code) {
        return find("m.code = ?", code, "").orElseThrow(Meetings::notFound);
    }

    private Optional<StoredMeeting> find(String condition, Object key, String tail) {
        Viewer viewer = current.get();
        if (viewer.posts().isEmpty()) {
            return Optional.empty();
        }
        SqlCondition visible = access.visible(viewer);
        return database.find(
                StoredMeeting::of,
                "SELECT " + StoredMeeting.COLUMNS + " FROM meeting m WHERE " + condition + " AND " + visible.sql() + tail,
                visible.around(List.of(key), List.of()));
    }

    static Problem notFound() {
        return CommonProblem.notFound(Text.of("Meeting", "बैठक"));
    }
}
