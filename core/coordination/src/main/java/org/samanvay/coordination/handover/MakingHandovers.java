package org.samanvay.coordination.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.clock.Deadlines;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.openitem.AllOpenItems;
import org.samanvay.coordination.openitem.OpenItem;
import org.samanvay.coordination.post.HeldToday;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.posting.PostingListener;
import org.samanvay.coordination.schedule.OneByOne;
import org.samanvay.coordination.schedule.Recurring;
import org.samanvay.coordination.schedule.Rhythm;
import org.samanvay.coordination.storage.Database;

/**
 * Writes the note of each posting that has ended, and shows at the reporting post what nobody has accepted in time. Any
 * number of nodes may do so at once: the posting is unique among the notes, and an escalation happens where there was none.
 */
@ApplicationScoped
class MakingHandovers implements PostingListener, Recurring {
    private static final int AT_ONCE = 200;

    /** Postings that ended before have their work done or taken over long since. */
    private static final Period LOOKS_BACK = Period.ofDays(31);

    private static final String ENDED = "SELECT g.id, g.post, " + HeldToday.ENDED_ON
            + " FROM posting g JOIN account a ON a.id = g.account WHERE g.charge <> 'ASSISTING' AND " + HeldToday.ENDED_ON + " <= ? AND "
            + HeldToday.ENDED_ON + " > g.held_from AND NOT EXISTS (SELECT 1 FROM handover h WHERE h.posting = g.id)";

    @Inject
    private Database database;

    @Inject
    private AllOpenItems openItems;

    @Inject
    private Posts posts;

    @Inject
    private HandoverPolicy policy;

    @Inject
    private Notices notices;

    @Inject
    private OneByOne oneByOne;

    @Inject
    private Clock clock;

    private record Ended(UUID posting, UUID post, LocalDate on) {}

    /** What an administrator ends is written in the same transaction; the rest is found by looking. */
    @Override
    public void ended(UUID posting) {
        ended(ENDED + " AND g.id = ?", LocalDate.now(clock), posting).forEach(this::write);
    }

    @Override
    public String what() {
        return "Making and escalating handovers";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.EXPIRY;
    }

    @Override
    public void look() {
        writeAll();
        escalateOverdue();
    }

    private void writeAll() {
        LocalDate today = LocalDate.now(clock);
        ended(ENDED + " AND " + HeldToday.ENDED_ON + " >= ? LIMIT " + AT_ONCE, today, today.minus(LOOKS_BACK))
                .forEach(ended -> oneByOne.tryTo("Making a handover", () -> write(ended)));
    }

    private List<Ended> ended(String sql, Object... parameters) {
        return database.list(row -> new Ended(row.uuid(1), row.uuid(2), row.date(3)), sql, parameters);
    }

    private boolean write(Ended ended) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        int first = database.run(
                "INSERT IGNORE INTO handover (id, posting, post, ended_on, made_at, accept_by, unsettled, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, 0, 1)",
                id,
                ended.posting(),
                ended.post(),
                ended.on(),
                now,
                Deadlines.end(now, policy.acceptWithin()));
        if (first == 0) {
            return false;
        }
        carryOver(ended.post(), id, now);
        List<OpenItem> open = openItems.at(ended.post());
        database.insertAll(
                "INSERT INTO handover_item (handover, number, kind, subject, case_file, due_at, status) VALUES",
                rows(id, open),
                "");
        database.run(
                "UPDATE handover SET unsettled = ?, settled_at = ? WHERE id = ?",
                open.size(),
                open.isEmpty() ? now : null,
                id);
        notices.tell(ended.post(), NoticeKind.HANDOVER_MADE, id);
        tellWhoInherits(ended.post());
        return true;
    }

    /** While nobody holds the post its work lies at the one above, which must learn of it. */
    private void tellWhoInherits(UUID vacated) {
        posts.find(vacated)
                .filter(PostCard::isVacant)
                .map(PostCard::superior)
                .ifPresent(superior -> notices.tell(superior, NoticeKind.POST_VACANT, vacated));
    }

    private static List<@Nullable Object[]> rows(UUID id, List<OpenItem> open) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (OpenItem item : open) {
            rows.add(new @Nullable Object[] {
                id, rows.size() + 1, item.kind(), item.subject(), item.caseFile(), item.dueAt(), HandoverItemStatus.OPEN
            });
        }
        return rows;
    }

    /** Two notes must not ask for the same thing: what is still open of an earlier one stands in the new one. */
    private void carryOver(UUID post, UUID newer, Instant now) {
        database.run(
                "UPDATE handover h JOIN handover_item i ON i.handover = h.id SET i.status = 'CARRIED_OVER', i.settled_at = ?"
                        + " WHERE h.post = ? AND h.id <> ? AND h.settled_at IS NULL AND i.status IN ('OPEN', 'DISPUTED')",
                now,
                post,
                newer);
        database.run(
                "UPDATE handover SET unsettled = 0, settled_at = ?, version = version + 1"
                        + " WHERE post = ? AND id <> ? AND settled_at IS NULL",
                now,
                post,
                newer);
    }

    /** Once for each note, to the reporting post; where there is none it stays with the post and shows as late. */
    private void escalateOverdue() {
        record Late(UUID id, UUID superior) {}
        database.list(
                        row -> new Late(row.uuid(1), row.uuid(2)),
                        "SELECT h.id, p.reports_to FROM handover h JOIN post p ON p.id = h.post WHERE h.settled_at IS NULL"
                                + " AND h.escalated_at IS NULL AND h.accept_by <= ? AND p.reports_to IS NOT NULL LIMIT "
                                + AT_ONCE,
                        clock.instant())
                .forEach(late -> oneByOne.tryTo("Escalating a handover", () -> escalate(late.id(), late.superior())));
    }

    private boolean escalate(UUID id, UUID superior) {
        int written = database.run(
                "UPDATE handover SET escalated_at = ?, escalated_to = ?, version = version + 1"
                        + " WHERE id = ? AND escalated_at IS NULL AND settled_at IS NULL",
                clock.instant(),
                superior,
                id);
        if (written > 0) {
            notices.tell(superior, NoticeKind.HANDOVER_ESCALATED, id);
        }
        return written > 0;
    }
}
