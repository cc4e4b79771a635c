package org.samanvay.coordination.meeting;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.change.Changes;
import org.samanvay.coordination.event.NoticeKind;
import org.samanvay.coordination.event.Notices;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.mode.StartStep;
import org.samanvay.coordination.storage.Database;

/**
 * Tells the post that owns a decision, and the one above it, once that its day has passed; from then on it stands on the
 * agenda of each next meeting. Looks every {@code SAMANVAY_EXPIRY_SECONDS}; any number of nodes may do so at once.
 */
@ApplicationScoped
class OverdueDecisions implements StartStep {
    private static final System.Logger LOG = System.getLogger(OverdueDecisions.class.getName());
    private static final int AT_ONCE = 200;

    @Inject
    private Settings settings;

    @Inject
    private Database database;

    @Inject
    private Changes changes;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService executor;

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
    public void run() {
        long seconds = settings.find("SAMANVAY_EXPIRY_SECONDS").map(Long::valueOf).orElse(60L);
        executor.scheduleWithFixedDelay(this::look, seconds, seconds, TimeUnit.SECONDS);
    }

    /** A failure must not end the schedule: the next look may find the database back. */
    private void look() {
        try {
            database.list(
                            row -> new Late(row.uuid(1), row.uuid(2), row.findUuid(3)),
                            "SELECT d.id, d.owner_post, p.reports_to FROM decision d JOIN post p ON p.id = d.owner_post"
                                    + " WHERE d.status = 'OPEN' AND d.due_on < ? AND d.overdue_told_at IS NULL LIMIT " + AT_ONCE,
                            LocalDate.now(clock))
                    .forEach(late -> changes.inTransaction(() -> tell(late)));
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "Overdue decisions could not be told: " + failure.getClass().getName());
        }
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
