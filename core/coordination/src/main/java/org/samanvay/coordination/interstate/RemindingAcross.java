package org.samanvay.coordination.interstate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.samanvay.coordination.casefile.ShutOffices;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.event.Step;
import org.samanvay.coordination.event.StepKind;
import org.samanvay.coordination.event.Steps;
import org.samanvay.coordination.post.Posts;
import org.samanvay.coordination.schedule.OneByOne;
import org.samanvay.coordination.schedule.Recurring;
import org.samanvay.coordination.schedule.Rhythm;
import org.samanvay.coordination.storage.Database;

/**
 * Tells the two posts, and at last the one above, that a referral to another state waits or that the joint period ends. Any
 * number of nodes may look at once: the row is locked, and a reminder that was given is a row that cannot be written again.
 */
@ApplicationScoped
class RemindingAcross implements Recurring {
    @Inject
    private Database database;

    @Inject
    private OneByOne oneByOne;

    @Inject
    private Posts posts;

    @Inject
    private ShutOffices shutOffices;

    @Inject
    private Steps steps;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    @Override
    public String what() {
        return "Reminding of referrals to other states";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.EXPIRY;
    }

    @Override
    public void look() {
        oneByOne.stepAll("Reminding of a referral to another state", "interstate_referral", this::look);
    }

    private boolean look(UUID id) {
        Instant now = clock.instant();
        return database.find(
                        Held::of,
                        "SELECT " + Held.COLUMNS + " FROM interstate_referral WHERE id = ? AND look_at <= ? FOR UPDATE",
                        id,
                        now)
                .map(held -> step(held, now))
                .orElse(false);
    }

    private boolean step(Held held, Instant now) {
        Set<Reminder> given = EnumSet.noneOf(Reminder.class);
        database.list(
                row -> given.add(Reminder.valueOf(row.text(1))),
                "SELECT reminder FROM interstate_notice WHERE referral = ?",
                held.id());
        Optional<Reminder> due =
                next(held, given).filter(reminder -> !reminder.at(held.times()).isAfter(now));
        due.ifPresent(reminder -> {
            database.run(
                    "INSERT INTO interstate_notice (referral, reminder, at) VALUES (?, ?, ?)", held.id(), reminder, now);
            give(held, reminder);
            given.add(reminder);
        });
        database.run(
                "UPDATE interstate_referral SET look_at = ? WHERE id = ?",
                next(held, given).map(reminder -> reminder.at(held.times())).orElse(null),
                held.id());
        return due.isPresent();
    }

    private static Optional<Reminder> next(Held held, Set<Reminder> given) {
        return Reminder.of(held.status()).stream()
                .filter(reminder -> !given.contains(reminder))
                .findFirst();
    }

    private void give(Held held, Reminder reminder) {
        switch (reminder) {
            case UNACKNOWLEDGED -> notices.tell(held.toPost(), NoticeKind.OTHER_STATE_WAITS, held.id());
            case UNANSWERED -> both(held, NoticeKind.OTHER_STATE_WAITS, StepKind.INTERSTATE_UNANSWERED);
            case STILL_UNANSWERED -> above(held, held.toPost());
            case ENDING -> both(held, NoticeKind.JOINT_PERIOD_ENDING, StepKind.INTERSTATE_ENDING);
            case OVER -> both(held, NoticeKind.JOINT_PERIOD_OVER, StepKind.INTERSTATE_OVER);
            case STILL_OVER -> above(held, held.fromPost());
        }
    }

    private void both(Held held, NoticeKind receiver, StepKind sender) {
        notices.tell(held.toPost(), receiver, held.id());
        steps.write(Step.byPlatform(held.caseFile(), sender, posts.find(held.fromPost()).orElseThrow().asSeat())
                .about(held.id())
                .telling(held.fromPost()));
    }

    /** Nobody whose office the case is shut against. */
    private void above(Held held, UUID post) {
        shutOffices.lineAbove(post, held.caseFile()).stream()
                .findFirst()
                .ifPresent(superior ->
                        notices.tell(superior.id(), NoticeKind.OTHER_STATE_LATE_BELOW, held.id()));
    }
}
