package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.openitem.OpenItems;
import org.samanvay.coordination.storage.Database;

/** How often seats and their lines acknowledged in time what they were asked in the last 90 days; one statement. */
@ApplicationScoped
public class AcknowledgementRates {
    private static final Duration LOOKS_BACK = Duration.ofDays(90);

    /** Of fewer no share is told: it would tell of a single one. */
    private static final int FEWEST = 5;

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** What was asked, and how much of it was acknowledged in time. */
    public record Rate(int asked, int inTime) {
        public static final Rate NONE = new Rate(0, 0);

        /** Null where too little was asked to say. */
        public @Nullable Integer percent() {
            return asked < FEWEST ? null : Math.round(100f * inTime / asked);
        }
    }

    /** What still has time to be acknowledged counts neither way. */
    public Map<UUID, Rate> of(Collection<UUID> seats) {
        if (seats.isEmpty()) {
            return Map.of();
        }
        Instant now = clock.instant();
        List<Object> parameters = new ArrayList<>(seats);
        parameters.add(now.minus(LOOKS_BACK));
        parameters.add(now);
        return database
                .list(
                        row -> Map.entry(row.uuid(1), new Rate(row.number(2), row.number(3))),
                        OpenItems.UNDER.formatted(Database.places(seats.size()))
                                + "SELECT u.seat, COUNT(*), COALESCE(SUM(r.acknowledged_at <= r.acknowledge_by), 0)"
                                + " FROM under u JOIN referral r ON r.to_post = u.id WHERE r.sent_at >= ?"
                                + " AND (r.acknowledged_at IS NOT NULL OR (r.acknowledge_by < ? AND r.status <> 'WITHDRAWN'))"
                                + " GROUP BY u.seat",
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
