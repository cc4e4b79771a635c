package org.samanvay.coordination.caseaction;

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

/** Promised actions that are not over, at the post that owns them: with the post they go to the successor. */
@ApplicationScoped
class OpenActions implements OpenItems {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(OpenItemKind.CASE_ACTION, row.uuid(1), row.uuid(2), row.instant(3)),
                "SELECT id, case_file, due_at FROM case_action WHERE owner_post = ? AND status = 'OPEN' ORDER BY due_at, id",
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
                                + "SELECT u.seat, COUNT(*), COALESCE(SUM(a.due_at < ?), 0) FROM under u JOIN case_action a ON"
                                + " a.owner_post = u.id AND a.status = 'OPEN' GROUP BY u.seat",
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
