package org.samanvay.coordination.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.spi.Level;

/**
 * A post that the caller holds today.
 *
 * @param district LGD code; null at state level
 */
public record HeldPost(
        UUID post, UUID office, String department, Level level, int state, @Nullable Integer district, boolean nodal) {
    /** The nodal post of a district answers for all that its department does there. */
    boolean answersForDistrict() {
        return nodal && level == Level.DISTRICT;
    }
}
