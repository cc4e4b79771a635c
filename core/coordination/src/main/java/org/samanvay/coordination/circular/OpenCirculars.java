package org.samanvay.coordination.circular;

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
import org.samanvay.coordination.openitem.PartMoved;
import org.samanvay.coordination.storage.Database;

/** Circulars of which a post has not yet taken note. */
@ApplicationScoped
class OpenCirculars implements OpenItems {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(OpenItemKind.CIRCULAR, row.uuid(1), null, row.instant(2)),
                "SELECT c.id, c.acknowledge_by FROM circular_addressee a JOIN circular c ON c.id = a.circular"
                        + " WHERE a.post = ? AND a.acknowledged_at IS NULL ORDER BY c.acknowledge_by, c.id",
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
                                + "SELECT u.seat, COUNT(*), SUM(c.acknowledge_by < ?) FROM under u"
                                + " JOIN circular_addressee a ON a.post = u.id AND a.acknowledged_at IS NULL"
                                + " JOIN circular c ON c.id = a.circular GROUP BY u.seat",
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** A circular is addressed to a post and belongs to no case. */
    @Override
    public void move(PartMoved part) {}
}
