package org.samanvay.coordination.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Since when a post that nobody holds is vacant. */
final class Vacancy {
    private Vacancy() {}

    /**
     * The first day on which its last holder no longer held it; where nobody ever did, the day of its creation. Whoever
     * leaves the service today leaves it vacant from today.
     *
     * @param lastHeldUntil the day on which its last holder's time ended or would have ended
     */
    static LocalDate since(LocalDate created, @Nullable LocalDate lastHeldUntil, LocalDate today) {
        if (lastHeldUntil == null) {
            return created;
        }
        return lastHeldUntil.isBefore(today) ? lastHeldUntil : today;
    }
}
