package org.samanvay.coordination.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens, and when, while a referral waits: reminders to the receiver, then the posts above it one after the other,
 * then the district's meeting. Each ladder ends; nothing is repeated for ever. The times come from those that the service
 * promises; how far apart the further steps stand is policy and no law.
 */
enum Ladder {
    /** An urgent referral that nobody has received: a human must be reached by other means. */
    RECEIVE,
    /** Nobody has acknowledged it. */
    ACKNOWLEDGE,
    /** It was acknowledged, and is not done. */
    ACT;

    /** Within which an urgent referral is received. */
    static final Duration URGENT = Duration.ofMinutes(15);

    private static final Duration LONGEST_PAUSE = Duration.ofDays(1);
    private static final int HIGHEST = 3;

    /** What happens at a step. */
    enum Kind {
        /** The receiver is reminded. */
        REMINDER,
        /** The sender is told to call. */
        CALL,
        /** A post above the receiver is told. */
        ESCALATION,
        /** It stands on the agenda of the district's next meeting. */
        MEETING
    }

    /**
     * A step.
     *
     * @param number within its ladder, from 1
     * @param level which post above the receiver: 1 for the one that it reports to; 0 for no escalation
     */
    record Step(Ladder ladder, int number, Kind kind, int level, Instant at) {}

    /** When it was sent, and until when it should be acknowledged and acted on. */
    record Times(Instant sent, Instant acknowledgeBy, Instant actBy) {}

    /** Which ladder it stands on; empty where it waits for nothing. */
    static Optional<Ladder> of(ReferralStatus status, Urgency urgency, boolean receiveIsClimbed) {
        return switch (status) {
            case SENT -> Optional.of(urgency == Urgency.URGENT && !receiveIsClimbed ? RECEIVE : ACKNOWLEDGE);
            case RECEIVED -> Optional.of(ACKNOWLEDGE);
            case ACKNOWLEDGED, ACCEPTED, IN_PROGRESS -> Optional.of(ACT);
            case DONE, DECLINED, REDIRECTED, RETURNED, EXPIRED, WITHDRAWN -> Optional.empty();
        };
    }

    /** When to look first. */
    static Instant firstLook(Urgency urgency, Times times) {
        return (urgency == Urgency.URGENT ? RECEIVE : ACKNOWLEDGE).steps(times, 0, false).getFirst().at();
    }

    /**
     * All steps in order.
     *
     * @param above how many posts there are above the receiver
     * @param meets whether a meeting may hear of it: an independent body is reminded, and nobody sits over it
     */
    List<Step> steps(Times times, int above, boolean meets) {
        Building ladder = new Building(this);
        switch (this) {
            case RECEIVE -> {
                Instant due = times.sent().plus(URGENT);
                ladder.add(Kind.CALL, 0, due);
                ladder.escalate(due.minus(URGENT), URGENT, above);
            }
            case ACKNOWLEDGE -> {
                Duration given = Duration.between(times.sent(), times.acknowledgeBy());
                if (given.isPositive()) {
                    ladder.add(Kind.REMINDER, 0, times.sent().plus(given.dividedBy(2)));
                }
                ladder.add(Kind.REMINDER, 0, times.acknowledgeBy());
                ladder.finish(times.acknowledgeBy(), shorter(given), above, meets);
            }
            case ACT -> {
                Duration given = Duration.between(times.acknowledgeBy(), times.actBy());
                if (given.isPositive()) {
                    ladder.add(Kind.REMINDER, 0, times.actBy().minus(given.dividedBy(4)));
                }
                ladder.add(Kind.REMINDER, 0, times.actBy());
                ladder.finish(times.actBy(), LONGEST_PAUSE, above, meets);
            }
        }
        return ladder.steps;
    }

    private static Duration shorter(Duration given) {
        Duration least = given.compareTo(URGENT) < 0 ? URGENT : given;
        return least.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : least;
    }

    private static final class Building {
        private final Ladder ladder;
        private final List<Step> steps = new ArrayList<>();

        Building(Ladder ladder) {
            this.ladder = ladder;
        }

        void add(Kind kind, int level, Instant at) {
            steps.add(new Step(ladder, steps.size() + 1, kind, level, at));
        }

        void escalate(Instant from, Duration pause, int above) {
            for (int level = 1; level <= Math.min(above, HIGHEST); level++) {
                add(Kind.ESCALATION, level, from.plus(pause.multipliedBy(level)));
            }
        }

        void finish(Instant from, Duration pause, int above, boolean meets) {
            escalate(from, pause, above);
            if (meets) {
                add(Kind.MEETING, 0, from.plus(pause.multipliedBy(Math.min(above, HIGHEST) + 1L)));
            }
        }
    }
}
