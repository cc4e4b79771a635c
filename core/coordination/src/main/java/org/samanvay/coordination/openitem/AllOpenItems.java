package org.samanvay.coordination.openitem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What all features together keep open. */
@ApplicationScoped
public class AllOpenItems {
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

    /** A statement per feature. */
    public Map<UUID, OpenCount> counts(Collection<UUID> seats) {
        Map<UUID, OpenCount> all = new HashMap<>();
        if (!seats.isEmpty()) {
            features.forEach(feature ->
                    feature.counts(seats).forEach((seat, count) -> all.merge(seat, count, OpenCount::and)));
        }
        return all;
    }
}
