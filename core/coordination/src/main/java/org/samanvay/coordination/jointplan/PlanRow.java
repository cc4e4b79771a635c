package org.samanvay.coordination.jointplan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.access.HeldPost;
import org.samanvay.coordination.access.Viewer;
import org.samanvay.coordination.storage.Row;
import org.samanvay.spi.Level;

/**
 * A plan's head.
 *
 * @param ends the first day after it
 */
record PlanRow(
        UUID id, int state, @Nullable Integer district, PlanPeriod period, LocalDate starts, LocalDate ends) {
    static final String COLUMNS = "j.id, j.state, j.district, j.period, j.starts, j.ends";

    static PlanRow read(Row row) {
        return new PlanRow(
                row.uuid(1),
                row.number(2),
                row.findNumber(3),
                PlanPeriod.valueOf(row.text(4)),
                row.date(5),
                row.date(6));
    }

    /** The nodal posts of the state lead all of its plans, those of a district its own. */
    boolean isLedBy(HeldPost post) {
        return isLedBy(post, state, district);
    }

    static boolean isLedBy(HeldPost post, int state, @Nullable Integer district) {
        if (!post.nodal() || post.state() != state) {
            return false;
        }
        return post.level() == Level.STATE || (district != null && district.equals(post.district()));
    }

    boolean isLedBy(Viewer viewer) {
        return viewer.posts().stream().anyMatch(this::isLedBy);
    }
}
