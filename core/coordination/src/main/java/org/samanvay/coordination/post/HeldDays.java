package org.samanvay.coordination.post;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.samanvay.coordination.storage.Database;

/**
 * Tells apart the days of a delay on which somebody held the post from those on which nobody did. The clock runs on all of
 * them: a vacancy pauses nothing, but it is not the next officer's own delay either.
 */
@ApplicationScoped
public class HeldDays {
    @Inject
    private Database database;

    /**
     * A stretch of days at a post.
     *
     * @param until the day after the last one
     */
    public record Stretch(UUID post, LocalDate from, LocalDate until) {}

    /** Days on which the post was held, and on which it was vacant. */
    public record Days(int held, int vacant) {}

    /** Somebody's time in a post; until is the first day on which it was no longer held. */
    record Time(UUID post, LocalDate from, LocalDate until) {}

    /** Each stretch with its days, in one statement. */
    public Map<Stretch, Days> of(Collection<Stretch> stretches) {
        Set<UUID> posts = stretches.stream().map(Stretch::post).collect(Collectors.toCollection(LinkedHashSet::new));
        if (posts.isEmpty()) {
            return Map.of();
        }
        Map<UUID, List<Time>> times = database
                .list(
                        row -> new Time(row.uuid(1), row.date(2), row.date(3)),
                        "SELECT g.post, g.held_from, " + HeldToday.ENDED_ON
                                + " FROM posting g JOIN account a ON a.id = g.account WHERE g.charge <> 'ASSISTING' AND g.post IN "
                                + Database.places(posts.size()),
                        posts.toArray())
                .stream()
                .collect(Collectors.groupingBy(Time::post));
        Map<Stretch, Days> days = new HashMap<>();
        stretches.forEach(each -> days.put(each, days(each, times.getOrDefault(each.post(), List.of()))));
        return days;
    }

    static Days days(Stretch stretch, List<Time> times) {
        int held = 0;
        int vacant = 0;
        for (LocalDate day = stretch.from(); day.isBefore(stretch.until()); day = day.plusDays(1)) {
            LocalDate here = day;
            if (times.stream().anyMatch(time -> !time.from().isAfter(here) && time.until().isAfter(here))) {
                held++;
            } else {
                vacant++;
            }
        }
        return new Days(held, vacant);
    }
}
