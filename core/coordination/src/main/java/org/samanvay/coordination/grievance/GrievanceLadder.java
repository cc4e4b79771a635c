package org.samanvay.coordination.grievance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What happens while nobody decides a refusal: two reminders, then the posts above one after the other, then the next
 * meeting. It ends; nothing is repeated for ever. How far apart the steps stand is policy and no law.
 */
final class GrievanceLadder {
    private static final Duration BEFORE = Duration.ofDays(2);
    private static final Duration PAUSE = Duration.ofDays(1);
    private static final int HIGHEST = 3;

    private GrievanceLadder() {}

    /** What happens at a step. */
    enum Kind {
        /** The post that decides is reminded. */
        REMINDER,
        /** A post above it is told. */
        ESCALATION,
        /** It stands on the agenda of the next meeting. */
        MEETING
    }

    /**
     * A step.
     *
     * @param number from 1
     * @param level which post above: 1 for the nearest; 0 for no escalation
     */
    record Step(int number, Kind kind, int level, Instant at) {}

    /** Two days before it is due; of a shorter time the half. */
    static Instant firstLook(Instant opened, Instant due) {
        Duration given = Duration.between(opened, due);
        return given.compareTo(BEFORE.multipliedBy(2)) < 0
                ? opened.plus(given.isNegative() ? Duration.ZERO : given.dividedBy(2))
                : due.minus(BEFORE);
    }

    /**
     * All steps in order.
     *
     * @param above how many posts above the one that decides may hear of it
     * @param meets whether a meeting of officers sits over it
     */
    static List<Step> steps(Instant opened, Instant due, int above, boolean meets) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(1, Kind.REMINDER, 0, firstLook(opened, due)));
        steps.add(new Step(2, Kind.REMINDER, 0, due));
        int levels = Math.min(above, HIGHEST);
        for (int level = 1; level <= levels; level++) {
            steps.add(new Step(steps.size() + 1, Kind.ESCALATION, level, due.plus(PAUSE.multipliedBy(level))));
        }
        if (meets) {
            steps.add(new Step(steps.size() + 1, Kind.MEETING, 0, due.plus(PAUSE.multipliedBy(levels + 1L))));
        }
        return steps;
    }
}
