package org.samanvay.coordination.openitem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samanvay.coordination.storage.Database;

/** What all features together keep open. */
@ApplicationScoped
public class AllOpenItems {
    @Inject
    private Database database;

    @Inject
    @Any
    private Instance<OpenItems> features;

    @Inject
    @Any
    private Instance<GoesAlong> going;

    /** All that the post keeps open in the case, of whatever feature. */
    public void move(PartMoved part) {
        going.forEach(feature -> feature.move(part));
    }

    /** By kind, and within a kind as its feature lists it. */
    public List<OpenItem> at(UUID post) {
        return features.stream()
                .flatMap(feature -> feature.at(post).stream())
                .sorted(Comparator.comparing(OpenItem::kind))
                .toList();
    }

    /**
     * One statement, however many features there are: it names the posts of the lines once, because MariaDB reads them anew,
     * and all before, for each time that they are named.
     *
     * @param state LGD code
     * @param seats posts of the state
     */
    public Map<UUID, OpenCount> counts(int state, Collection<UUID> seats) {
        if (seats.isEmpty()) {
            return Map.of();
        }
        List<Object> parameters = new ArrayList<>(seats);
        String parts = features.stream()
                .map(feature -> feature.counted(state))
                .map(counted -> {
                    parameters.addAll(counted.parameters());
                    return counted.sql();
                })
                .collect(Collectors.joining(" + "));
        return database
                .list(
                        row -> Map.entry(row.uuid(1), OpenCount.of(row.longNumber(2))),
                        OpenItems.UNDER.formatted(Database.places(seats.size())) + "SELECT u.seat, SUM(" + parts
                                + ") FROM under u GROUP BY u.seat",
                        parameters.toArray())
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
