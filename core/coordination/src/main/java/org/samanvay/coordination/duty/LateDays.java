package org.samanvay.coordination.duty;

import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.page.Siblings;
import org.samanvay.coordination.post.HeldDays;
import org.samanvay.coordination.post.HeldDays.Days;
import org.samanvay.coordination.post.HeldDays.Stretch;

/** The days by which a duty is late, counted only where somebody asks, and then for all of the list together. */
public final class LateDays {
    private final @Nullable Stretch late;
    private final Siblings<Stretch> together;

    /** @param late null where the duty is not late, or the caller may not know of its post */
    LateDays(@Nullable Stretch late, Siblings<Stretch> together) {
        this.late = late;
        this.together = together;
    }

    @Nullable DutyDelay count(HeldDays days) {
        if (late == null) {
            return null;
        }
        Days counted = together.<Days>of("days", days::of).get(late);
        return counted == null ? null : new DutyDelay(counted.held(), counted.vacant());
    }
}
