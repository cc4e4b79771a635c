package org.samanvay.coordination.jointplan;

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
import org.samanvay.coordination.openitem.PartMoved;
import org.samanvay.coordination.storage.Database;

/** Activities that are not done, at the post that does them: they go to its next holder with the post. */
@ApplicationScoped
class OpenActivities implements OpenItems {
    @Inject
    private Database database;

    @Inject
    private Clock clock;

    /** Due at the end of its day in India. */
    @Override
    public List<OpenItem> at(UUID post) {
        return database.list(
                row -> new OpenItem(
                        OpenItemKind.PLAN_ACTIVITY,
                        row.uuid(1),
                        null,
                        row.date(2).plusDays(1).atStartOfDay(PlatformClock.INDIA).toInstant()),
                "SELECT id, due_on FROM joint_plan_activity WHERE owner_post = ? AND NOT dropped AND progress < 100"
                        + " ORDER BY due_on, id",
                post);
    }

    /** From the day they begin. */
    @Override
    public Map<UUID, OpenCount> counts(Collection<UUID> seats) {
        LocalDate today = LocalDate.now(clock);
        List<Object> parameters = new ArrayList<>(seats);
        parameters.addAll(List.of(today, today));
        return database
                .list(
                        row -> Map.entry(row.uuid(1), new OpenCount(row.number(2), row.number(3))),
                        UNDER.formatted(Database.places(seats.size()))
                                + "SELECT u.seat, COUNT(*), SUM(a.due_on < ?) FROM under u JOIN joint_plan_activity a ON"
                                + " a.owner_post = u.id AND NOT a.dropped AND a.progress < 100 AND a.starts_on <= ? GROUP BY"
                                + " u.seat",
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** An activity of a joint plan belongs to no case. */
    @Override
    public void move(PartMoved part) {}
}
