package org.samanvay.coordination.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.openitem.OpenCount;
import org.samanvay.coordination.openitem.OpenItem;
import org.samanvay.coordination.openitem.OpenItemKind;
import org.samanvay.coordination.openitem.OpenItems;
import org.samanvay.coordination.storage.Database;

/** Decisions that are not closed, at the post that owns them: a transferred officer's goes to the successor with the post. */
@ApplicationScoped
class OpenDecisions implements OpenItems {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Due at the end of its day in India. */
    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(
                        OpenItemKind.DECISION,
                        row.uuid(1),
                        null,
                        row.date(2).plusDays(1).atStartOfDay(PlatformClock.INDIA).toInstant()),
                "SELECT id, due_on FROM decision WHERE owner_post = ? AND status <> 'CLOSED' ORDER BY due_on, id",
                post);
    }

    @Override
    public Map<UUID, OpenCount> counts(Collection<UUID> seats) {
        List<Object> parameters = new ArrayList<>(seats);
        parameters.add(LocalDate.now(clock));
        return database
                .list(
                        row -> Map.entry(row.uuid(1), new OpenCount(row.number(2), row.number(3))),
                        UNDER.formatted(Database.places(seats.size()))
                                + "SELECT u.seat, COUNT(*), SUM(d.due_on < ?) FROM under u"
                                + " JOIN decision d ON d.owner_post = u.id AND d.status = 'OPEN' GROUP BY u.seat",
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
