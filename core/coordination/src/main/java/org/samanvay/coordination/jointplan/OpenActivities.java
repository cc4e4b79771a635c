package org.samanvay.coordination.jointplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.openitem.CountedOpen;
import org.samanvay.coordination.openitem.OpenItem;
import org.samanvay.coordination.openitem.OpenItemKind;
import org.samanvay.coordination.openitem.OpenItems;
import org.samanvay.coordination.openitem.PartMoved;
import org.samanvay.coordination.storage.Database;

/** Activities that are not done, at the post that does them: they go to its next holder with the post. */
@ApplicationScoped
class OpenActivities implements OpenItems {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Due at the end of its day in India. */
    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(
                        OpenItemKind.PLAN_ACTIVITY,
                        row.uuid(1),
                        null,
                        row.date(2).plusDays(1).atStartOfDay(PlatformClock.INDIA).toInstant()),
                "SELECT id, due_on FROM joint_plan_activity WHERE owner_post = ? AND NOT dropped AND progress < 100"
                        + " ORDER BY due_on, id",
                post);
    }

    /** From the day they begin. */
    @Override
    public CountedOpen counted(int state) {
        LocalDate today = LocalDate.now(clock);
        return new CountedOpen(
                "a.due_on < ?",
                "joint_plan_activity a WHERE a.owner_post = u.id AND NOT a.dropped AND a.progress < 100 AND a.starts_on <= ?",
                List.of(today, today));
    }

    /** An activity of a joint plan belongs to no case. */
    @Override
    public void move(PartMoved part) {}
}
