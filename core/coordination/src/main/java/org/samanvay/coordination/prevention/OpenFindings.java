package org.samanvay.coordination.prevention;

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

/** Findings that wait for a decision, at the post that owns them; which rule found what is not told with it. */
@ApplicationScoped
class OpenFindings implements OpenItems {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Due at the end of its day in India. */
    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(
                        OpenItemKind.FINDING,
                        row.uuid(1),
                        null,
                        row.date(2).plusDays(1).atStartOfDay(PlatformClock.INDIA).toInstant()),
                "SELECT id, decide_by FROM finding WHERE owner_post = ? AND decision IS NULL ORDER BY decide_by, id",
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
                                + "SELECT u.seat, COUNT(*), SUM(f.decide_by < ?) FROM under u"
                                + " JOIN finding f ON f.owner_post = u.id AND f.decision IS NULL GROUP BY u.seat",
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
