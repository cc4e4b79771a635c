package org.samanvay.coordination.post;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.spi.Level;
import org.samanvay.spi.Text;

/**
 * A post at a glance, for the features that address one.
 *
 * @param code natural code, unique in the platform
 * @param kind code of the post kind within its department
 * @param state LGD code
 * @param district LGD code; null at state level
 * @param superior the post it reports to
 * @param holder who holds it today; null when it is vacant
 */
public record PostCard(
        UUID id,
        String code,
        String kind,
        boolean nodal,
        String department,
        Level level,
        int state,
        @Nullable Integer district,
        UUID office,
        Text name,
        Text officeName,
        @Nullable UUID superior,
        @Nullable Holder holder) {

    /** Who sits on it, and since when. */
    public record Holder(UUID account, String displayName, LocalDate since) {}

    /** As which the platform itself acts at this post. */
    public HeldPost asSeat() {
        return new HeldPost(id, office, department, level, state, district, nodal);
    }

    public boolean isVacant() {
        return holder == null;
    }
}
