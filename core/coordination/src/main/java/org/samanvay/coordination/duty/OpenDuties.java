package org.samanvay.coordination.duty;

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

/**
 * Duties that nobody has closed, at the post that answers for them. Counted are those of officers alone: an independent
 * body's delay is told to the authority that the law names, and stands in no figure of a district or on its agenda.
 */
@ApplicationScoped
class OpenDuties implements OpenItems {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(OpenItemKind.DUTY, row.uuid(1), row.uuid(2), row.instant(3)),
                "SELECT id, case_file, due_at FROM duty WHERE post = ? AND standing = 'OPEN'"
                        + " AND kind IN ('DUTY', 'INDEPENDENT_BODY') ORDER BY due_at, id",
                post);
    }

    @Override
    public Map<UUID, OpenCount> counts(Collection<UUID> seats) {
        List<Object> parameters = new ArrayList<>(seats);
        parameters.add(clock.instant());
        return database
                .list(
                        row -> Map.entry(row.uuid(1), new OpenCount(row.number(2), row.number(3))),
                        OpenItems.UNDER.formatted(Database.places(seats.size()))
                                + "SELECT u.seat, COUNT(*), COALESCE(SUM(d.due_at < ?), 0) FROM under u JOIN duty d ON"
                                + " d.post = u.id AND d.standing = 'OPEN' AND d.kind = 'DUTY' GROUP BY u.seat",
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
