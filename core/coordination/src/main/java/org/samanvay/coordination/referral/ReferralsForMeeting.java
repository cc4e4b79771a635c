package org.samanvay.coordination.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samanvay.coordination.openitem.OpenItems;
import org.samanvay.coordination.storage.Database;

/** Referrals that neither reminders nor escalation moved, counted by the seat that answers for them; one statement. */
@ApplicationScoped
public class ReferralsForMeeting {
    @Inject
    private Database database;

    public Map<UUID, Integer> counts(Collection<UUID> seats) {
        return seats.isEmpty()
                ? Map.of()
                : database
                        .list(
                                row -> Map.entry(row.uuid(1), row.number(2)),
                                OpenItems.UNDER.formatted(Database.places(seats.size()))
                                        + "SELECT u.seat, COUNT(*) FROM under u JOIN referral r ON r.to_post = u.id"
                                        + " AND r.status IN ('SENT', 'RECEIVED', 'ACKNOWLEDGED', 'ACCEPTED', 'IN_PROGRESS')"
                                        + " AND r.for_meeting_at IS NOT NULL GROUP BY u.seat",
                                seats.toArray())
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
