package org.samanvay.coordination.post;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Since when a post that nobody holds is vacant. */
final class Vacancy {
    private Vacancy() {}

    /**
     * The day after the last one on which somebody held it; where nobody ever did, the day of its creation. A holder who
     * left the service today leaves it vacant from today.
     *
     * @param lastHeld the last day of its last holder
     */
    static LocalDate since(LocalDate created, @Nullable LocalDate lastHeld, LocalDate today) {
        if (lastHeld == null) {
            return created;
        }
        return lastHeld.isBefore(today) ? lastHeld.plusDays(1) : today;
    }
}
