package org.samanvay.coordination.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.AccessKernel;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.SqlCondition;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.openitem.OpenItemKind;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.Charge;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.HeldDays;
import org.samanvay.coordination.post.HeldDays.Days;
import org.samanvay.coordination.post.HeldDays.Stretch;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Text;

/**
 * Reads handover notes: for the post itself, as long as it is vacant for the one above it, and for the reporting post what
 * was escalated or disputed. Two statements a page, whatever its length.
 */
@ApplicationScoped
class Handovers {
    private static final String COLUMNS = "h.id, by_a.display_name, by_g.charge, h.ended_on, h.made_at, h.accept_by,"
            + " h.unsettled, h.settled_at, h.escalated_at, h.version, h.post, p.reports_to,"
            + " (SELECT COUNT(*) FROM handover_item i WHERE i.handover = h.id),"
            + " (SELECT COUNT(*) FROM handover_item i WHERE i.handover = h.id AND i.status = 'DISPUTED'), ";

    private static final int POST = 15;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private AccessKernel kernel;

    @Inject
    private HeldDays days;

    @Inject
    private Clock clock;

    /** A note as it is stored. */
    record Stored(
            UUID id,
            String relieved,
            Charge charge,
            LocalDate endedOn,
            Instant madeAt,
            Instant acceptBy,
            int unsettled,
            @Nullable Instant settledAt,
            @Nullable Instant escalatedAt,
            int version,
            UUID postId,
            @Nullable UUID superior,
            int items,
            int disputed,
            PostGlance post) {
        /** From its end until all was settled, or until today. */
        Stretch stretch(LocalDate today) {
            LocalDate until = settledAt == null ? today : LocalDate.ofInstant(settledAt, PlatformClock.INDIA);
            return new Stretch(postId, endedOn, until);
        }
    }

    Slice<HandoverView> page(@Nullable UUID post, boolean onlyUnsettled, Page page) {
        List<Object> more = new ArrayList<>();
        StringBuilder sql = new StringBuilder();
        if (post != null) {
            sql.append(" AND h.post = ?");
            more.add(post);
        }
        if (onlyUnsettled) {
            sql.append(" AND h.settled_at IS NULL");
        }
        page.after().ifPresent(key -> {
            sql.append(" AND h.id < ?");
            more.add(Ids.parse("after", key));
        });
        more.add(page.limit());
        List<HandoverView> read = read(sql + " ORDER BY h.id DESC LIMIT ?", more);
        return page.slice(read, handover -> handover.id().toString());
    }

    HandoverView require(UUID id) {
        return read(" AND h.id = ?", List.of(id)).stream().findFirst().orElseThrow(Handovers::notFound);
    }

    private List<HandoverView> read(String sql, List<Object> more) {
        Viewer viewer = current.get();
        Collection<UUID> working = viewer.workingPosts();
        if (working.isEmpty()) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        String places = Database.places(working.size());
        List<Object> parameters = new ArrayList<>(List.of(today, today));
        parameters.addAll(working);
        parameters.addAll(working);
        parameters.addAll(more);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        List<Stored> read = database.list(
                row -> stored(row, posts),
                "SELECT " + COLUMNS + GlanceColumns.of("t") + " FROM handover h JOIN post p ON p.id = h.post"
                        + " JOIN posting by_g ON by_g.id = h.posting JOIN account by_a ON by_a.id = by_g.account"
                        + GlanceColumns.join("t", "h.post") + " WHERE (h.post IN " + places + " OR (p.reports_to IN " + places
                        + " AND (h.escalated_at IS NOT NULL OR EXISTS (SELECT 1 FROM handover_item d"
                        + " WHERE d.handover = h.id AND d.status IN ('DISPUTED', 'CONFIRMED', 'CLEARED')))))" + sql,
                parameters.toArray());
        Map<Stretch, Days> counted =
                days.of(read.stream().map(each -> each.stretch(today)).toList());
        return read.stream()
                .map(each -> view(each, viewer, Objects.requireNonNull(counted.get(each.stretch(today)))))
                .toList();
    }

    private static Stored stored(Row row, GlanceColumns posts) {
        return new Stored(
                row.uuid(1),
                row.text(2),
                Charge.valueOf(row.text(3)),
                row.date(4),
                row.instant(5),
                row.instant(6),
                row.number(7),
                row.findInstant(8),
                row.findInstant(9),
                row.number(10),
                row.uuid(11),
                row.findUuid(12),
                row.number(13),
                row.number(14),
                posts.read(row, POST));
    }

    private HandoverView view(Stored stored, Viewer viewer, Days days) {
        return new HandoverView(
                stored.id(),
                stored.post(),
                stored.relieved(),
                stored.charge(),
                stored.endedOn(),
                stored.madeAt(),
                stored.acceptBy(),
                stored.items(),
                stored.unsettled(),
                stored.disputed(),
                stored.settledAt() == null && stored.acceptBy().isBefore(clock.instant()),
                stored.settledAt(),
                stored.escalatedAt(),
                days.held(),
                days.vacant(),
                viewer.holding(stored.postId()).isPresent(),
                stored.superior() != null && viewer.workingPosts().contains(stored.superior()),
                stored.version());
    }

    /** What the items are about only where their case exists for the caller: a reporting post sees status without content. */
    Slice<HandoverItemView> items(UUID handover, @Nullable HandoverItemStatus status, Page page) {
        require(handover);
        SqlCondition visible = kernel.visibleCases(current.get());
        List<Object> after = new ArrayList<>();
        after.add(handover);
        after.add(page.afterNumber().orElse(0));
        if (status != null) {
            after.add(status);
        }
        after.add(page.limit());
        List<HandoverItemView> read = database.list(
                Handovers::item,
                "SELECT i.number, i.kind, i.status, i.reason, i.due_at, i.subject, i.case_file, c.id, c.number, i.settled_at"
                        + " FROM handover_item i LEFT JOIN case_file c ON c.id = i.case_file AND " + visible.sql()
                        + " WHERE i.handover = ? AND i.number > ?" + (status == null ? "" : " AND i.status = ?")
                        + " ORDER BY i.number LIMIT ?",
                visible.around(List.of(), after));
        return page.slice(read, item -> String.valueOf(item.number()));
    }

    private static HandoverItemView item(Row row) {
        UUID visibleCase = row.findUuid(8);
        boolean shown = row.findUuid(7) == null || visibleCase != null;
        return new HandoverItemView(
                row.number(1),
                OpenItemKind.valueOf(row.text(2)),
                HandoverItemStatus.valueOf(row.text(3)),
                row.findConstant(DisputeReason.class, 4),
                row.findInstant(5),
                shown ? row.uuid(6) : null,
                visibleCase,
                row.findText(9),
                row.findInstant(10));
    }

    static Problem notFound() {
        return CommonProblem.notFound(Text.of("Handover", "हस्तांतरण"));
    }
}
