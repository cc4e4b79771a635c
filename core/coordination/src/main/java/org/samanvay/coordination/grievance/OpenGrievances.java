package org.samanvay.coordination.grievance;

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

/** Grievances that a post has not decided; without their case, which a handover would tell. */
@ApplicationScoped
class OpenGrievances implements OpenItems {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(OpenItemKind.GRIEVANCE, row.uuid(1), null, row.instant(2)),
                "SELECT id, due_at FROM grievance WHERE to_post = ? AND decided_at IS NULL ORDER BY due_at, id",
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
                                + "SELECT u.seat, COUNT(*), COALESCE(SUM(g.due_at < ?), 0) FROM under u"
                                + " JOIN grievance g ON g.to_post = u.id AND g.decided_at IS NULL GROUP BY u.seat",
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
