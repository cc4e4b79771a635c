package org.samanvay.coordination.referral;

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
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.post.HeldDays;
import org.samanvay.coordination.post.HeldDays.Days;
import org.samanvay.coordination.post.HeldDays.Stretch;
import org.samanvay.coordination.post.PostGlance;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;

/** What was escalated to the caller's posts and is still open; two statements, however long the list is. */
@ApplicationScoped
class Escalations {
    private static final int POST = 9;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private HeldDays days;

    @Inject
    private Clock clock;

    private record Found(
            UUID id,
            UUID toPost,
            Urgency urgency,
            ReferralStatus status,
            Instant sent,
            Instant acknowledgeBy,
            Instant actBy,
            Instant escalated,
            PostGlance post) {
        /** Until it is acknowledged that is what is late. */
        Stretch late(LocalDate today) {
            boolean unseen = status == ReferralStatus.SENT || status == ReferralStatus.RECEIVED;
            LocalDate due = LocalDate.ofInstant(unseen ? acknowledgeBy : actBy, PlatformClock.INDIA);
            return new Stretch(toPost, due, today);
        }
    }

    Slice<EscalatedReferral> page(Page page) {
        Viewer viewer = current.get();
        if (viewer.posts().isEmpty()) {
            return page.slice(List.of(), each -> "");
        }
        LocalDate today = LocalDate.now(clock);
        List<Object> parameters = new ArrayList<>(List.of(today, today));
        parameters.addAll(viewer.workingPosts());
        viewer.posts().forEach(held -> parameters.add(held.office()));
        page.after().ifPresent(key -> parameters.add(Ids.parse("after", key)));
        parameters.add(page.limit());
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        List<Found> read = database.list(
                row -> found(row, posts),
                "SELECT r.id, r.to_post, r.urgency, r.status, r.sent_at, r.acknowledge_by, r.act_by, r.escalated_at, "
                        + GlanceColumns.of("t") + " FROM referral r" + GlanceColumns.join("t", "r.to_post")
                        + " WHERE r.id IN (SELECT n.referral FROM referral_notice n WHERE n.kind = 'ESCALATION' AND n.to_post IN "
                        + Database.places(viewer.workingPosts().size())
                        + ") AND r.status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS')"
                        + " AND NOT EXISTS (SELECT 1 FROM excluded_office x WHERE x.case_file = r.case_file AND x.office IN "
                        + Database.places(viewer.posts().size()) + ")"
                        + (page.after().isPresent() ? " AND r.id < ?" : "") + " ORDER BY r.id DESC LIMIT ?",
                parameters.toArray());
        Map<Stretch, Days> counted = days.of(read.stream().map(each -> each.late(today)).toList());
        return page.slice(
                read.stream()
                        .map(each -> view(each, Objects.requireNonNull(counted.get(each.late(today)))))
                        .toList(),
                each -> each.id().toString());
    }

    private static Found found(Row row, GlanceColumns posts) {
        return new Found(
                row.uuid(1),
                row.uuid(2),
                Urgency.valueOf(row.text(3)),
                ReferralStatus.valueOf(row.text(4)),
                row.instant(5),
                row.instant(6),
                row.instant(7),
                row.instant(8),
                posts.read(row, POST));
    }

    private static EscalatedReferral view(Found found, Days days) {
        return new EscalatedReferral(
                found.id(),
                found.post(),
                found.urgency(),
                found.status(),
                found.sent(),
                found.acknowledgeBy(),
                found.actBy(),
                found.escalated(),
                days.held(),
                days.vacant());
    }
}
