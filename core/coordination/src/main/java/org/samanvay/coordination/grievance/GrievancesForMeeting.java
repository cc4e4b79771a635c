package org.samanvay.coordination.grievance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samanvay.coordination.openitem.OpenItems;
import org.samanvay.coordination.storage.Database;

/**
 * Refusals that neither reminders nor escalation brought to a decision, counted by the seat that answers for them; one
 * statement. None of a seat's own office: who refused does not read that somebody complained.
 */
@ApplicationScoped
public class GrievancesForMeeting {
    @Inject
    private Database database;

    public Map<UUID, Integer> counts(Collection<UUID> seats) {
        return seats.isEmpty()
                ? Map.of()
                : database
                        .list(
                                row -> Map.entry(row.uuid(1), row.number(2)),
                                OpenItems.UNDER.formatted(Database.places(seats.size()))
                                        + "SELECT u.seat, COUNT(*) FROM under u JOIN post s ON s.id = u.seat JOIN grievance g ON"
                                        + " g.to_post = u.id AND g.decided_at IS NULL AND g.for_meeting_at IS NOT NULL"
                                        + " AND g.against_office <> s.office GROUP BY u.seat",
                                seats.toArray())
                        .stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
