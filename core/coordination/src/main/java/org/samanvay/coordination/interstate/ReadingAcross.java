package org.samanvay.coordination.interstate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.CurrentViewer;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.consent.SharingPurpose;
import org.samanvay.coordination.event.Audit;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.interstate.InterstateView.Sent;
import org.samanvay.coordination.language.BilingualText;
import org.samanvay.coordination.office.HiddenOffices;
import org.samanvay.coordination.page.Page;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.page.Slice;
import org.samanvay.coordination.post.GlanceColumns;
import org.samanvay.coordination.referral.Basis;
import org.samanvay.coordination.referral.EndReason;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.ServiceDefinition;
import org.samanvay.spi.Text;

/** Reads referrals between states for the two posts, each in one statement; for everybody else they do not exist. */
@ApplicationScoped
class ReadingAcross {
    private static final String COLUMNS = "r.id, r.case_file, c.number, c.state, c.district, r.person, n.code, r.from_post IN %s,"
            + " r.their_case, tc.number, fs.name_en, fs.name_hi, ts.name_en, ts.name_hi, r.from_department, r.service,"
            + " r.purpose, r.basis, r.sealed_basis_reference, k.wrapped_key, r.status, r.sent_at, r.acknowledge_by, r.answer_by,"
            + " r.acknowledged_at, r.answered_at, r.joint_days, r.joint_until, r.ended_at, r.reason,"
            + " a.withdrawn_at IS NOT NULL, r.version, " + GlanceColumns.of("f") + ", " + GlanceColumns.of("t");

    private static final int FROM = 33;

    private static final String JOINS = " FROM interstate_referral r JOIN case_file c ON c.id = r.case_file"
            + " JOIN person n ON n.id = r.person JOIN state fs ON fs.lgd_code = r.from_state"
            + " JOIN state ts ON ts.lgd_code = r.to_state LEFT JOIN case_file tc ON tc.id = r.their_case"
            + " LEFT JOIN person_key k ON k.person = r.person LEFT JOIN consent a ON a.id = r.basis_consent"
            + GlanceColumns.join("f", "r.from_post") + GlanceColumns.join("t", "r.to_post");

    private static final Siblings<UUID> NONE = new Siblings<>(List.of());

    @Inject
    private Database database;

    @Inject
    private CurrentViewer current;

    @Inject
    private HiddenOffices hidden;

    @Inject
    private Definitions definitions;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * Newest first.
     *
     * @param open whether only those that have not ended
     * @param caseFile only those of this case of the caller's; null: of all
     * @param code only those that the sender's case number or the person's code names; null: all
     */
    Slice<InterstateView> page(
            InterstateBox box, boolean open, @Nullable UUID caseFile, @Nullable String code, Page page) {
        Viewer viewer = current.looking();
        if (viewer.posts().isEmpty()) {
            return page.slice(List.of(), row -> "");
        }
        List<Object> chosen = new ArrayList<>(viewer.workingPosts());
        StringBuilder condition = new StringBuilder(
                switch (box) {
                    case RECEIVED -> "r.to_post IN ";
                    case SENT -> "r.from_post IN ";
                }).append(Database.places(viewer.workingPosts().size()));
        if (open) {
            condition.append(" AND r.status IN ").append(InterstateStatus.OPEN);
        }
        if (caseFile != null) {
            condition.append(box == InterstateBox.SENT ? " AND r.case_file = ?" : " AND r.their_case = ?");
            chosen.add(caseFile);
        }
        if (code != null) {
            condition.append(" AND (c.number = ? OR n.code = ?)");
            chosen.addAll(List.of(code.strip(), code.strip()));
        }
        page.after().ifPresent(key -> {
            condition.append(" AND r.id < ?");
            chosen.add(Ids.parse("after", key));
        });
        List<InterstateView> read = read(condition.toString(), chosen, " ORDER BY r.id DESC LIMIT ?", List.of(page.limit()));
        audit.referralsListed(viewer.account(), read.size());
        return page.slice(read, referral -> referral.id().toString());
    }

    InterstateView require(UUID id) {
        Viewer viewer = current.looking();
        if (viewer.posts().isEmpty()) {
            throw JointActs.notFound();
        }
        Collection<UUID> working = viewer.workingPosts();
        String posts = Database.places(working.size());
        List<Object> chosen = new ArrayList<>();
        chosen.add(id);
        chosen.addAll(working);
        chosen.addAll(working);
        InterstateView found = read("r.id = ? AND (r.from_post IN " + posts + " OR r.to_post IN " + posts + ")", chosen, "", List.of())
                .stream()
                .findFirst()
                .orElseThrow(JointActs::notFound);
        UUID seat = found.sent() ? found.fromPost().id() : found.toPost().id();
        audit.referralRead(viewer.account(), seat, found.row().caseFile(), id);
        return found;
    }

    private List<InterstateView> read(String condition, List<Object> chosen, String order, List<Object> last) {
        Viewer viewer = current.looking();
        LocalDate today = LocalDate.now(clock);
        Instant now = clock.instant();
        List<Object> parameters = new ArrayList<>(viewer.workingPosts());
        parameters.addAll(List.of(today, today, today, today));
        parameters.addAll(chosen);
        viewer.posts().forEach(held -> parameters.add(held.office()));
        parameters.addAll(last);
        GlanceColumns posts = new GlanceColumns(hidden.forCaller());
        List<InterstateView> read = database.list(
                row -> view(row, posts, now, NONE),
                "SELECT " + COLUMNS.formatted(Database.places(viewer.workingPosts().size())) + JOINS + " WHERE " + condition
                        + " AND NOT EXISTS (SELECT 1 FROM excluded_office x WHERE x.case_file = r.case_file AND x.office IN "
                        + Database.places(viewer.posts().size()) + ")" + order,
                parameters.toArray());
        Siblings<UUID> together = new Siblings<>(read.stream().map(InterstateView::id).toList());
        return read.stream().map(each -> each.among(together)).toList();
    }

    private InterstateView view(Row row, GlanceColumns posts, Instant now, Siblings<UUID> together) {
        boolean sent = row.flag(8);
        InterstateStatus status = InterstateStatus.valueOf(row.text(21));
        @Nullable Instant until = row.findInstant(28);
        return new InterstateView(
                row.uuid(1),
                sent,
                row.text(3),
                row.text(7),
                sent ? row.uuid(2) : row.findUuid(9),
                sent ? row.text(3) : row.findText(10),
                SeatOfState.of(posts.read(row, FROM), new BilingualText(row.text(11), row.text(12))),
                SeatOfState.of(
                        posts.read(row, FROM + GlanceColumns.COUNT), new BilingualText(row.text(13), row.text(14))),
                row.text(16),
                BilingualText.of(definitions
                        .service(row.text(16))
                        .map(ServiceDefinition::name)
                        .orElseGet(() -> Text.of(row.text(16), row.text(16)))),
                SharingPurpose.valueOf(row.text(17)),
                Basis.valueOf(row.text(18)),
                status,
                row.instant(22),
                row.instant(23),
                row.instant(24),
                row.findInstant(25),
                row.findInstant(26),
                row.number(27),
                until,
                status == InterstateStatus.JOINT && until != null && !until.isAfter(now),
                row.findInstant(29),
                row.findConstant(EndReason.class, 30),
                status.isRead() && !row.flag(31),
                row.number(32),
                new Sent(
                        row.uuid(2),
                        row.number(4),
                        row.number(5),
                        row.uuid(6),
                        row.text(15),
                        posts.read(row, FROM + GlanceColumns.COUNT).id(),
                        row.bytes(19).orElse(null),
                        row.bytes(20).orElse(null)),
                together);
    }
}
