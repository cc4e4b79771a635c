package org.samanvay.coordination.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samanvay.coordination.openitem.OpenItems;
import org.samanvay.coordination.storage.Database;

/** Handovers that nobody accepted in time, counted by the seat that answers for the post; one statement. */
@ApplicationScoped
public class LateHandovers {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    public Map<UUID, Integer> counts(Collection<UUID> seats) {
        if (seats.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(seats);
        parameters.add(clock.instant());
        return database
                .list(
                        row -> Map.entry(row.uuid(1), row.number(2)),
                        OpenItems.UNDER.formatted(Database.places(seats.size()))
                                + "SELECT u.seat, COUNT(*) FROM under u JOIN handover h ON h.post = u.id"
                                + " AND h.settled_at IS NULL AND h.accept_by < ? GROUP BY u.seat",
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
