package org.samanvay.coordination.closing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samanvay.coordination.openitem.OpenCount;
import org.samanvay.coordination.openitem.OpenItem;
import org.samanvay.coordination.openitem.OpenItemKind;
import org.samanvay.coordination.openitem.OpenItems;
import org.samanvay.coordination.storage.Database;

/** Safety checks to come, at the post that asks: with the post they go to the successor. */
@ApplicationScoped
class OpenSafetyChecks implements OpenItems {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(OpenItemKind.SAFETY_CHECK, row.uuid(1), row.uuid(2), row.instant(3)),
                "SELECT id, case_file, due_at FROM safety_check WHERE post = ? AND status = 'OPEN' ORDER BY due_at, id",
                post);
    }

    @Override
    public Map<UUID, OpenCount> counts(Collection<UUID> seats) {
        List<Object> parameters = new ArrayList<>(seats);
        parameters.add(clock.instant());
        return database
                .list(
                        row -> Map.entry(row.uuid(1), new OpenCount(row.number(2), row.number(3))),
                        UNDER.formatted(Database.places(seats.size()))
                                + "SELECT u.seat, COUNT(*), COALESCE(SUM(s.due_at < ?), 0) FROM under u JOIN safety_check s"
                                + " ON s.post = u.id AND s.status = 'OPEN' GROUP BY u.seat",
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
