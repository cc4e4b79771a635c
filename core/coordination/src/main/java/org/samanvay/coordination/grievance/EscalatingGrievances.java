package org.samanvay.coordination.grievance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.casefile.ShutOffices;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.grievance.GrievanceLadder.Step;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.schedule.OneByOne;
import org.samanvay.coordination.schedule.Recurring;
import org.samanvay.coordination.schedule.Rhythm;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;

/**
 * Takes refusals that nobody decides one step up their ladder. Any number of nodes may do so at once: the row is locked for
 * the step, and a step that was taken is a row that cannot be written again. The office that refused is never among those
 * that are told.
 */
@ApplicationScoped
class EscalatingGrievances implements Recurring {
    @Inject
    private Database database;

    @Inject
    private OneByOne oneByOne;

    @Inject
    private ShutOffices shutOffices;

    @Inject
    private Posts posts;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private record Waiting(UUID id, UUID caseFile, UUID toPost, UUID against, Instant opened, Instant due, int taken) {
        static Waiting of(Row row) {
            return new Waiting(
                    row.uuid(1), row.uuid(2), row.uuid(3), row.uuid(4), row.instant(5), row.instant(6), row.number(7));
        }
    }

    @Override
    public String what() {
        return "Escalating refusals";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.EXPIRY;
    }

    @Override
    public void look() {
        oneByOne.stepAll("Escalating a refusal", "grievance", this::look);
    }

    private boolean look(UUID id) {
        Instant now = clock.instant();
        return database.find(
                        Waiting::of,
                        "SELECT g.id, g.case_file, g.to_post, g.against_post, g.opened_at, g.due_at, (SELECT COUNT(*) FROM"
                                + " grievance_notice n WHERE n.grievance = g.id) FROM grievance g WHERE g.id = ? AND g.look_at <= ?"
                                + " AND g.decided_at IS NULL FOR UPDATE",
                        id,
                        now)
                .map(waiting -> step(waiting, now))
                .orElse(false);
    }

    private boolean step(Waiting waiting, Instant now) {
        List<PostCard> line = lineAbove(waiting);
        PostCard decides = posts.find(waiting.toPost()).orElseThrow();
        List<Step> steps =
                GrievanceLadder.steps(waiting.opened(), waiting.due(), line.size(), posts.isUnderANodalPost(decides));
        boolean due = steps.size() > waiting.taken() && !steps.get(waiting.taken()).at().isAfter(now);
        if (due) {
            take(waiting, steps.get(waiting.taken()), line, now);
        }
        int taken = waiting.taken() + (due ? 1 : 0);
        @Nullable Instant next = steps.size() > taken ? steps.get(taken).at() : null;
        database.run("UPDATE grievance SET look_at = ? WHERE id = ?", next, waiting.id());
        return due;
    }

    /** Without posts in the office that refused, or held by who refused. */
    private List<PostCard> lineAbove(Waiting waiting) {
        PostCard against = posts.find(waiting.against()).orElseThrow();
        return shutOffices.lineAbove(waiting.toPost(), waiting.caseFile()).stream()
                .filter(card -> !card.office().equals(against.office()) && !against.isHeldByWhoHolds(card))
                .toList();
    }

    private void take(Waiting waiting, Step step, List<PostCard> line, Instant now) {
        UUID tell = step.level() == 0 ? waiting.toPost() : line.get(step.level() - 1).id();
        database.run(
                "INSERT INTO grievance_notice (grievance, step, kind, to_post, at) VALUES (?, ?, ?, ?, ?)",
                waiting.id(),
                step.number(),
                step.kind(),
                tell,
                now);
        database.run("UPDATE grievance SET " + counted(step.kind()) + " WHERE id = ?", now, waiting.id());
        notices.tell(tell, told(step.kind()), waiting.id());
    }

    /** Each takes the moment once. */
    private static String counted(GrievanceLadder.Kind kind) {
        return switch (kind) {
            case REMINDER -> "reminders = reminders + IF(? IS NULL, 0, 1)";
            case ESCALATION -> "escalations = escalations + 1, escalated_at = ?";
            case MEETING -> "for_meeting_at = ?";
        };
    }

    private static NoticeKind told(GrievanceLadder.Kind kind) {
        return switch (kind) {
            case REMINDER -> NoticeKind.GRIEVANCE_REMINDED;
            case ESCALATION -> NoticeKind.GRIEVANCE_ESCALATED;
            case MEETING -> NoticeKind.GRIEVANCE_FOR_MEETING;
        };
    }
}
