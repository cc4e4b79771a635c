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

    /** Who held some posts, and when. */
    public static final class Times {
        private final Map<UUID, List<Time>> byPost;

        private Times(List<Time> times) {
            byPost = times.stream().collect(Collectors.groupingBy(Time::post));
        }

        /** The days of a stretch at one of these posts. */
        public Days of(Stretch stretch) {
            return days(stretch, byPost.getOrDefault(stretch.post(), List.of()));
        }
    }

    /** Each stretch with its days, in one statement. */
    public Map<Stretch, Days> of(Collection<Stretch> stretches) {
        Set<UUID> posts = stretches.stream().map(Stretch::post).collect(Collectors.toCollection(LinkedHashSet::new));
        if (posts.isEmpty()) {
            return Map.of();
        }
        Times times = times("g.post IN " + Database.places(posts.size()), posts.toArray());
        Map<Stretch, Days> days = new HashMap<>();
        stretches.forEach(each -> days.put(each, times.of(each)));
        return days;
    }

    /** Of all posts of a state, in one statement. */
    public Times ofState(int state) {
        return times("g.post IN (SELECT p.id FROM post p JOIN office o ON o.id = p.office WHERE o.state = ?)", state);
    }

    private Times times(String which, Object... parameters) {
        return new Times(database.list(
                row -> new Time(row.uuid(1), row.date(2), row.date(3)),
                "SELECT g.post, g.held_from, " + HeldToday.ENDED_ON
                        + " FROM posting g JOIN account a ON a.id = g.account WHERE g.charge <> 'ASSISTING' AND " + which,
                parameters));
    }

    static Days days(Stretch stretch, List<Time> times) {
        int held = 0;
        int vacant = 0;
        for (LocalDate day = stretch.from(); day.isBefore(stretch.until()); day = day.plusDays(1)) {
            if (isHeld(day, times)) {
                held++;
            } else {
                vacant++;
            }
        }
        return new Days(held, vacant);
    }

    private static boolean isHeld(LocalDate day, List<Time> times) {
        for (Time time : times) {
            if (!time.from().isAfter(day) && time.until().isAfter(day)) {
                return true;
            }
        }
        return false;
    }
}
