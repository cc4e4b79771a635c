package org.samanvay.coordination.interstate;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is told that a referral to another state waits, in the order in which it happens. Bounded: each once. */
enum Reminder {
    /** The receiver has not acknowledged in time. */
    UNACKNOWLEDGED,
    /** The receiver has not answered in time; the sender learns of it, too. */
    UNANSWERED,
    /** As long again, and still no answer: the post above the receiver. */
    STILL_UNANSWERED,
    /** The joint period will end; both. */
    ENDING,
    /** It is over and the sender has not decided; both. */
    OVER,
    /** Some days later, and still undecided: the post above the sender. */
    STILL_OVER;

    /**
     * What the moments are reckoned from.
     *
     * @param jointUntil null until it is accepted
     * @param remind how long before the end of the joint period both are told
     */
    record Times(
            Instant sent, Instant acknowledgeBy, Instant answerBy, @Nullable Instant jointUntil, Duration remind) {}

    /** Those that may still come while it stands so; none of what has ended. */
    static List<Reminder> of(InterstateStatus status) {
        return Arrays.stream(values()).filter(each -> each.comesWhile(status)).toList();
    }

    private boolean comesWhile(InterstateStatus status) {
        return switch (this) {
            case UNACKNOWLEDGED -> status == InterstateStatus.SENT;
            case UNANSWERED, STILL_UNANSWERED -> InterstateStatus.UNANSWERED.contains(status);
            case ENDING, OVER, STILL_OVER -> status == InterstateStatus.JOINT;
        };
    }

    Instant at(Times times) {
        Instant end = times.jointUntil() == null ? Instant.MAX : times.jointUntil();
        return switch (this) {
            case UNACKNOWLEDGED -> times.acknowledgeBy();
            case UNANSWERED -> times.answerBy();
            case STILL_UNANSWERED -> times.answerBy().plus(Duration.between(times.sent(), times.answerBy()));
            case ENDING -> end.minus(times.remind());
            case OVER -> end;
            case STILL_OVER -> end.plus(times.remind());
        };
    }
}
