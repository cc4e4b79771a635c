package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.casefile.ShutOffices;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.post.PostCard;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.referral.Ladder.Kind;
import org.samanvay.coordination.referral.Ladder.Times;
import org.samanvay.coordination.schedule.OneByOne;
import org.samanvay.coordination.schedule.Recurring;
import org.samanvay.coordination.schedule.Rhythm;
import org.samanvay.coordination.storage.Database;
import org.samanvay.coordination.storage.Row;

/**
 * Takes referrals that wait one step up their ladder. Any number of nodes may do so at once: the row is locked for the
 * step, and a step that was taken is a row that cannot be written again.
 */
@ApplicationScoped
class RemindingReferrals implements Recurring {
    @Inject
    private Database database;

    @Inject
    private OneByOne oneByOne;

    @Inject
    private ShutOffices shutOffices;

    @Inject
    private Posts posts;

    @Inject
    private Steps steps;

    @Inject
    private Clock clock;

    /** What of a referral the ladders need. */
    private record Waiting(
            UUID id,
            UUID caseFile,
            UUID fromPost,
            UUID toPost,
            String fromDepartment,
            ReferralStatus status,
            Urgency urgency,
            Times times) {
        static Waiting of(Row row) {
            return new Waiting(
                    row.uuid(1),
                    row.uuid(2),
                    row.uuid(3),
                    row.uuid(4),
                    row.text(5),
                    ReferralStatus.valueOf(row.text(6)),
                    Urgency.valueOf(row.text(7)),
                    new Times(row.instant(8), row.instant(9), row.instant(10)));
        }
    }

    @Override
    public String what() {
        return "Reminding of referrals";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.EXPIRY;
    }

    @Override
    public void look() {
        oneByOne.stepAll("Reminding of a referral", "referral", this::look);
    }

    private boolean look(UUID id) {
        Instant now = clock.instant();
        return database.find(
                        Waiting::of,
                        "SELECT id, case_file, from_post, to_post, from_department, status, urgency, sent_at, acknowledge_by,"
                                + " act_by FROM referral WHERE id = ? AND look_at <= ? FOR UPDATE",
                        id,
                        now)
                .map(waiting -> step(waiting, now))
                .orElse(false);
    }

    private boolean step(Waiting waiting, Instant now) {
        PostCard receiver = posts.find(waiting.toPost()).orElseThrow();
        List<PostCard> line = shutOffices.lineAbove(waiting.toPost(), waiting.caseFile());
        boolean meets = posts.isUnderANodalPost(receiver);
        Map<Ladder, Integer> taken = taken(waiting.id());
        Optional<Ladder> ladder = Ladder.of(
                waiting.status(),
                waiting.urgency(),
                next(Ladder.RECEIVE, waiting, line, meets, taken).isEmpty());
        Optional<Ladder.Step> next = ladder.flatMap(on -> next(on, waiting, line, meets, taken));
        Optional<Ladder.Step> due = next.filter(step -> !step.at().isAfter(now));
        due.ifPresent(step -> {
            take(waiting, step, receiver, line, now);
            taken.put(step.ladder(), step.number());
        });
        Instant look = ladder.map(on -> nextLook(on, waiting, line, meets, taken, now)).orElse(null);
        database.run("UPDATE referral SET look_at = ? WHERE id = ?", look, waiting.id());
        return due.isPresent();
    }

    private Map<Ladder, Integer> taken(UUID id) {
        return database
                .list(
                        row -> Map.entry(Ladder.valueOf(row.text(1)), row.number(2)),
                        "SELECT ladder, MAX(step) FROM referral_notice WHERE referral = ? GROUP BY ladder",
                        id)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Optional<Ladder.Step> next(
            Ladder ladder, Waiting waiting, List<PostCard> line, boolean meets, Map<Ladder, Integer> taken) {
        return ladder.steps(waiting.times(), line.size(), meets).stream()
                .filter(step -> step.number() > taken.getOrDefault(ladder, 0))
                .findFirst();
    }

    /** The next step of this ladder or, at its top, of those that follow: it may go on before anybody looks again. */
    private static @Nullable Instant nextLook(
            Ladder ladder, Waiting waiting, List<PostCard> line, boolean meets, Map<Ladder, Integer> taken, Instant now) {
        List<Instant> looks = new ArrayList<>();
        for (Ladder each : Ladder.values()) {
            if (each.compareTo(ladder) >= 0) {
                next(each, waiting, line, meets, taken)
                        .map(Ladder.Step::at)
                        .filter(at -> each == ladder || at.isAfter(now))
                        .ifPresent(looks::add);
            }
        }
        return looks.stream().findFirst().orElse(null);
    }

    private void take(Waiting waiting, Ladder.Step step, PostCard receiver, List<PostCard> line, Instant now) {
        UUID tell = switch (step.kind()) {
            case REMINDER, MEETING -> waiting.toPost();
            case CALL -> waiting.fromPost();
            case ESCALATION -> line.get(step.level() - 1).id();
        };
        database.run(
                "INSERT INTO referral_notice (referral, ladder, step, kind, to_post, at) VALUES (?, ?, ?, ?, ?, ?)",
                waiting.id(),
                step.ladder(),
                step.number(),
                step.kind(),
                tell,
                now);
        database.run("UPDATE referral SET " + counted(step.kind()) + " WHERE id = ?", now, waiting.id());
        steps.write(Step.byPlatform(waiting.caseFile(), told(step.kind()), receiver.asSeat())
                .about(waiting.id())
                .with(waiting.fromDepartment())
                .detail(step.ladder().name())
                .telling(tell));
    }

    /** Each takes the moment once. */
    private static String counted(Kind kind) {
        return switch (kind) {
            case REMINDER, CALL -> "reminders = reminders + IF(? IS NULL, 0, 1)";
            case ESCALATION -> "escalations = escalations + 1, escalated_at = ?";
            case MEETING -> "for_meeting_at = ?";
        };
    }

    private static StepKind told(Kind kind) {
        return switch (kind) {
            case REMINDER -> StepKind.REFERRAL_REMINDED;
            case CALL -> StepKind.REFERRAL_NOT_RECEIVED;
            case ESCALATION -> StepKind.REFERRAL_ESCALATED;
            case MEETING -> StepKind.REFERRAL_FOR_MEETING;
        };
    }
}
