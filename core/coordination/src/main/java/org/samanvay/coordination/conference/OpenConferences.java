package org.samanvay.coordination.conference;

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

/** Conferences at which a post has something to do next. */
@ApplicationScoped
class OpenConferences implements OpenItems {
    private static final String OPEN =
            " JOIN case_conference f ON f.id = i.conference AND f.status IN ('PROPOSED', 'CONVENED', 'HELD') AND "
                    + ConferenceWork.NEXT + " IS NOT NULL";

    @Inject
    private Database database;

    @Inject
    private Clock clock;

    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(OpenItemKind.CONFERENCE, row.uuid(1), row.uuid(2), row.instant(3)),
                "SELECT f.id, f.case_file, " + ConferenceWork.NEXT + " FROM conference_invitee i" + OPEN
                        + " WHERE i.post = ? ORDER BY 3, 1",
                post);
    }

    @Override
    public Map<UUID, OpenCount> counts(Collection<UUID> seats) {
        List<Object> parameters = new ArrayList<>(seats);
        parameters.add(clock.instant());
        return database
                .list(
                        row -> Map.entry(row.uuid(1), new OpenCount(row.number(2), row.number(3))),
                        UNDER.formatted(Database.places(seats.size())) + "SELECT u.seat, COUNT(*), COALESCE(SUM("
                                + ConferenceWork.NEXT + " < ?), 0) FROM under u JOIN conference_invitee i ON i.post = u.id"
                                + OPEN + " GROUP BY u.seat",
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
