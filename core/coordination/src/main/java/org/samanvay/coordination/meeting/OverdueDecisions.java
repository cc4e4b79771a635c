package org.samanvay.coordination.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.schedule.OneByOne;
import org.samanvay.coordination.schedule.Recurring;
import org.samanvay.coordination.schedule.Rhythm;
import org.samanvay.coordination.storage.Database;

/**
 * Tells the post that owns a decision, and the one above it, once that its day has passed; from then on it stands on the
 * agenda of each next meeting. Any number of nodes may do so at once.
 */
@ApplicationScoped
class OverdueDecisions implements Recurring {
    private static final int AT_ONCE = 200;

    @Inject
    private Database database;

    @Inject
    private OneByOne oneByOne;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private record Late(UUID id, UUID owner, @Nullable UUID superior) {
        Set<UUID> toTell() {
            Set<UUID> posts = new LinkedHashSet<>(Set.of(owner));
            if (superior != null) {
                posts.add(superior);
            }
            return posts;
        }
    }

    @Override
    public String what() {
        return "Telling of overdue decisions";
    }

    @Override
    public Rhythm rhythm() {
        return Rhythm.EXPIRY;
    }

    @Override
    public void look() {
        database.list(
                        row -> new Late(row.uuid(1), row.uuid(2), row.findUuid(3)),
                        "SELECT d.id, d.owner_post, p.reports_to FROM decision d JOIN post p ON p.id = d.owner_post"
                                + " WHERE d.status = 'OPEN' AND d.due_on < ? AND d.overdue_told_at IS NULL LIMIT " + AT_ONCE,
                        LocalDate.now(clock))
                .forEach(late -> oneByOne.tryTo("Telling of an overdue decision", () -> tell(late)));
    }

    private boolean tell(Late late) {
        int first = database.run(
                "UPDATE decision SET overdue_told_at = ? WHERE id = ? AND overdue_told_at IS NULL AND status = 'OPEN'",
                clock.instant(),
                late.id());
        if (first > 0) {
            notices.tellAll(late.toTell(), NoticeKind.DECISION_OVERDUE, late.id());
        }
        return first > 0;
    }
}
