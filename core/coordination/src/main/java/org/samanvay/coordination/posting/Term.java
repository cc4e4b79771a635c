package org.samanvay.coordination.posting;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.post.Charge;

/**
 * Who holds a post from when to when, both days included.
 *
 * @param until null until further notice
 */
public record Term(UUID account, Charge charge, LocalDate from, @Nullable LocalDate until) {
    /** Whether there is a day that lies in both. */
    boolean overlaps(Term other) {
        return !endsBefore(other.from) && !other.endsBefore(from) && !isEmpty() && !other.isEmpty();
    }

    private boolean endsBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    private boolean isEmpty() {
        return endsBefore(from);
    }
}
