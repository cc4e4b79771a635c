package org.samanvay.coordination.grievance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CaseAccess;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.grievance.Refusals.Refusable;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Keyset;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.HeldDays;
import org.samanvay.coordination.post.HeldDays.Days;
import org.samanvay.coordination.post.HeldDays.Stretch;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.coordination.vault.PersonKeys;
import org.samanvay.coordination.vault.Place;
import org.samanvay.spi.Level;
import org.samanvay.spi.Text;

/** Reading grievances; whoever sits in the office that refused reads none of them, whatever else he holds. */
@ApplicationScoped
class Grievances {
    private static final String COLUMNS = "g.id, g.what, g.department, g.refused_at, g.opened_at, g.due_at, g.decision,"
            + " g.decided_at, g.sealed_reason, g.person, k.wrapped_key, g.case_file, c.number, g.version, g.to_post,"
            + " g.opened_by_post, g.state, g.district, g.reminders, g.escalations, g.for_meeting_at";
    private static final int COUNT = 21;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private Refusals refusals;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private PersonKeys keys;

    @Inject
    private Audit audit;

    @Inject
    private Database database;

    @Inject
    private HeldDays days;

    @Inject
    private Clock clock;

    private record Stored(
            UUID id,
            String what,
            String department,
            Instant refusedAt,
            Instant openedAt,
            Instant due,
            @Nullable GrievanceDecision decision,
            @Nullable Instant decidedAt,
            byte @Nullable [] sealedReason,
            UUID person,
            byte @Nullable [] wrappedKey,
            UUID caseFile,
            String caseNumber,
            int version,
            UUID toPost,
            int state,
            int district,
            int reminders,
            int escalations,
            @Nullable Instant forMeeting,
            PostGlance against,
            PostGlance to,
            @Nullable PostGlance openedBy) {
        /** Past its time, until it was decided or today. */
        Stretch late(LocalDate today) {
            LocalDate end = decidedAt == null ? today : LocalDate.ofInstant(decidedAt, PlatformClock.INDIA);
            return new Stretch(toPost, LocalDate.ofInstant(due, PlatformClock.INDIA), end);
        }

        @Override
        public String toString() {
            return "Stored[" + id + "]";
        }
    }

    /** What is to be decided first, and of that what is due first. */
    Slice<GrievanceView> list(GrievanceBox box, Page page) {
        Viewer viewer = current.get();
        if (viewer.posts().isEmpty()) {
            return page.slice(List.of(), grievance -> "");
        }
        SqlCondition in = in(box, viewer);
        List<Object> more = new ArrayList<>(in.parameters());
        page.after().map(Rank::of).ifPresent(rank -> more.addAll(List.of(rank.decided(), rank.due().at(), rank.due().id())));
        more.add(page.limit());
        List<GrievanceView> found = read(
                viewer,
                in.sql()
                        + (page.after().isPresent() ? " AND (g.decided_at IS NOT NULL, g.due_at, g.id) > (?, ?, ?)" : "")
                        + " ORDER BY g.decided_at IS NOT NULL, g.due_at, g.id LIMIT ?",
                more);
        return page.slice(found, Rank::text);
    }

    /** Where a grievance stands in a list. */
    private record Rank(boolean decided, Keyset due) {
        private static final String DECIDED = "decided ";

        static String text(GrievanceView grievance) {
            return (grievance.decidedAt() == null ? "" : DECIDED) + Keyset.text(grievance.due(), grievance.id());
        }

        static Rank of(String key) {
            boolean decided = key.startsWith(DECIDED);
            return new Rank(decided, Keyset.of(decided ? key.substring(DECIDED.length()) : key));
        }
    }

    /** One that the caller decides, opened, or whose level it is. */
    GrievanceView require(UUID id) {
        Viewer viewer = current.get();
        if (viewer.posts().isEmpty()) {
            throw notFound();
        }
        SqlCondition any = in(GrievanceBox.TO_DECIDE, viewer)
                .or(in(GrievanceBox.OPENED, viewer))
                .or(in(GrievanceBox.ESCALATED, viewer))
                .or(in(GrievanceBox.OF_MY_LEVEL, viewer));
        List<Object> parameters = new ArrayList<>(any.parameters());
        parameters.add(id);
        GrievanceView found = read(viewer, "(" + any.sql() + ") AND g.id = ?", parameters).stream()
                .findFirst()
                .orElseThrow(Grievances::notFound);
        audit.actOfPost(current.account(), viewer.posts().getFirst().post(), "GRIEVANCE_READ", id);
        return found;
    }

    private static SqlCondition in(GrievanceBox box, Viewer viewer) {
        return switch (box) {
            case TO_DECIDE -> among("g.to_post", viewer);
            case OPENED -> among("g.opened_by_post", viewer);
            case ESCALATED -> among(
                    "g.decided_at IS NULL AND g.id IN (SELECT n.grievance FROM grievance_notice n WHERE n.kind = 'ESCALATION' AND"
                            + " n.to_post",
                    viewer,
                    ")");
            case OF_MY_LEVEL -> ofLevel(viewer);
        };
    }

    private static SqlCondition among(String column, Viewer viewer) {
        return among(column, viewer, "");
    }

    private static SqlCondition among(String column, Viewer viewer, String end) {
        return new SqlCondition(
                column + " IN " + Database.places(viewer.workingPosts().size()) + end,
                new ArrayList<>(viewer.workingPosts()));
    }

    private static SqlCondition ofLevel(Viewer viewer) {
        SqlCondition any = new SqlCondition("FALSE", List.of());
        for (HeldPost held : viewer.posts()) {
            if (held.nodal()) {
                any = any.or(level(held));
            }
        }
        return any;
    }

    private static SqlCondition level(HeldPost held) {
        Integer district = held.district();
        return held.level() == Level.STATE || district == null
                ? new SqlCondition("g.department = ? AND g.state = ?", List.of(held.department(), held.state()))
                : new SqlCondition(
                        "g.department = ? AND g.state = ? AND g.district = ?",
                        List.of(held.department(), held.state(), district));
    }

    /**
     * Nobody of the office that refused, or of one that the case is shut against. Of a restricted case the level above sees
     * the refusal, or nobody would decide it; the case itself stays shut to it.
     */
    private List<GrievanceView> read(Viewer viewer, String condition, List<Object> parameters) {
        LocalDate today = LocalDate.now(clock);
        List<Object> all = new ArrayList<>(List.of(today, today, today, today, today, today));
        viewer.posts().forEach(held -> all.add(held.office()));
        viewer.posts().forEach(held -> all.add(held.office()));
        all.addAll(parameters);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        List<Stored> rows = database.list(
                row -> stored(row, posts),
                "SELECT " + COLUMNS + ", " + GlanceColumns.of("a") + ", " + GlanceColumns.of("t") + ", "
                        + GlanceColumns.of("b") + " FROM grievance g JOIN case_file c ON c.id = g.case_file"
                        + " LEFT JOIN person_key k ON k.person = g.person" + GlanceColumns.join("a", "g.against_post")
                        + GlanceColumns.join("t", "g.to_post") + GlanceColumns.joinIfAny("b", "g.opened_by_post")
                        + " WHERE g.against_office NOT IN " + Database.places(viewer.posts().size())
                        + " AND NOT EXISTS (SELECT 1 FROM excluded_office x WHERE x.case_file = c.id AND x.office IN "
                        + Database.places(viewer.posts().size()) + ") AND " + condition,
                all.toArray());
        Map<UUID, CaseAccess> known =
                kernel.find(viewer, rows.stream().map(Stored::caseFile).distinct().toList());
        Map<Stretch, Days> late = days.of(rows.stream().map(row -> row.late(today)).toList());
        return rows.stream()
                .map(row -> view(
                        viewer,
                        row,
                        known.containsKey(row.caseFile()),
                        Objects.requireNonNull(late.get(row.late(today)))))
                .toList();
    }

    private static Stored stored(Row row, GlanceColumns posts) {
        return new Stored(
                row.uuid(1),
                row.text(2),
                row.text(3),
                row.instant(4),
                row.instant(5),
                row.instant(6),
                row.findConstant(GrievanceDecision.class, 7),
                row.findInstant(8),
                row.bytes(9).orElse(null),
                row.uuid(10),
                row.bytes(11).orElse(null),
                row.uuid(12),
                row.text(13),
                row.number(14),
                row.uuid(15),
                row.number(17),
                row.number(18),
                row.number(19),
                row.number(20),
                row.findInstant(21),
                posts.read(row, COUNT + 1),
                posts.read(row, COUNT + 1 + GlanceColumns.COUNT),
                posts.find(row, COUNT + 1 + 2 * GlanceColumns.COUNT));
    }

    private GrievanceView view(Viewer viewer, Stored row, boolean inCase, Days late) {
        boolean mine = viewer.workingPosts().contains(row.toPost());
        boolean ofLevel = viewer.posts().stream()
                .anyMatch(held -> held.nodal()
                        && held.department().equals(row.department())
                        && held.state() == row.state()
                        && (held.district() == null || held.district() == row.district()));
        Text name = refusals.find(row.what()).map(Refusable::name).orElse(Text.of(row.what(), row.what()));
        return new GrievanceView(
                row.id(),
                row.what(),
                BilingualText.of(name),
                refusals.find(row.what())
                        .flatMap(Refusable::law)
                        .map(law -> law.act() + ", " + law.section())
                        .orElse(null),
                row.department(),
                row.against(),
                row.to(),
                row.openedBy(),
                row.refusedAt(),
                row.openedAt(),
                row.due(),
                row.decision() == null && row.due().isBefore(clock.instant()),
                mine && row.decision() == null,
                row.reminders(),
                row.escalations(),
                row.forMeeting(),
                late.held(),
                late.vacant(),
                row.decision(),
                row.decidedAt(),
                mine || ofLevel ? reason(row) : null,
                inCase ? row.caseFile() : null,
                inCase ? row.caseNumber() : null,
                row.version());
    }

    private @Nullable String reason(Stored row) {
        byte[] sealed = row.sealedReason();
        byte[] wrapped = row.wrappedKey();
        return sealed == null || wrapped == null
                ? null
                : keys.unwrap(row.person(), wrapped).openText(reasonOf(row.id()), sealed);
    }

    static Place reasonOf(UUID grievance) {
        return new Place("grievance", "sealed_reason", grievance, 0);
    }

    static Problem notFound() {
        return CommonProblem.notFound(Text.of("Grievance", "शिकायत"));
    }
}
