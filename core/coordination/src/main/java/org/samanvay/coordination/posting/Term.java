package org.samanvay.coordination.posting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.Charge;

/**
 * Who holds a post from when to when.
 *
 * @param from the first day
 * @param until the first day on which it is no longer held; null until further notice
 */
public record Term(UUID account, Charge charge, LocalDate from, @Nullable LocalDate until) {
    /** Whether there is a day that lies in both. */
    boolean overlaps(Term other) {
        return !isEmpty() && !other.isEmpty() && !isOverOn(other.from) && !other.isOverOn(from);
    }

    private boolean isOverOn(LocalDate day) {
        return until != null && !until.isAfter(day);
    }

    /** It was ended on its first day: it never came about. */
    private boolean isEmpty() {
        return isOverOn(from);
    }
}
