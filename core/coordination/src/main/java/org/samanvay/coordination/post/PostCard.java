package org.samanvay.coordination.post;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.office.OfficesTold;
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
 * @param unplaced what it is called where its office is not told; null where that hides nothing
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
        @Nullable Holder holder,
        @Nullable Text unplaced) {

    /** Whether one person sits on both today. */
    public boolean isHeldByWhoHolds(PostCard other) {
        return holder != null && other.holder != null && holder.account().equals(other.holder.account());
    }

    /** Who sits on it, and since when. */
    public record Holder(UUID account, String displayName, LocalDate since) {}

    /** As which the platform itself acts at this post. */
    public HeldPost asSeat() {
        return new HeldPost(id, office, department, level, state, district, nodal);
    }

    /** What it is called on paper, which goes from hand to hand. */
    public Text nameOnPaper() {
        return unplaced == null ? name : unplaced;
    }

    /** What its office is called on paper. */
    public Text officeOnPaper() {
        return unplaced == null ? officeName : OfficesTold.OFFICE;
    }

    /** Whether the caller is told which office it sits in. */
    public boolean isTold(OfficesTold told) {
        return unplaced == null || told.tells(new OfficesTold.Hidden(office, department, state, district));
    }

    public boolean isVacant() {
        return holder == null;
    }
}
