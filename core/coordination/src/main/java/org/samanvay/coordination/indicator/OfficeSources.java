package org.samanvay.coordination.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.periodicreturn.ReturnPunctuality;
import org.samanvay.coordination.post.HeldDays;
import org.samanvay.coordination.post.HeldDays.Days;
import org.samanvay.coordination.post.HeldDays.Stretch;
import org.samanvay.coordination.storage.Database;

/** Reads what indicators of offices count. */
@ApplicationScoped
class OfficeSources {
    @Inject
    private Database database;

    @Inject
    private HeldDays heldDays;

    @Inject
    private ReturnPunctuality returns;

    /**
     * @param sql a statement whose columns are month, district or null, department, value and amount, grouped by the first
     *     three
     */
    List<Counted> grouped(String sql, @Nullable Object... parameters) {
        return database.list(
                row -> {
                    @Nullable Integer district = row.findNumber(2);
                    int amount = row.number(5);
                    return new Counted(
                            row.number(1),
                            district == null ? Counted.OF_THE_STATE : district,
                            row.text(3),
                            new Cell(row.longNumber(4), amount, amount));
                },
                sql + " GROUP BY 1, 2, 3",
                parameters);
    }

    List<Counted> returnsGiven(Span span) {
        return returns.of(span.state(), span.from(), span.until()).stream()
                .map(each -> new Counted(
                        each.month(),
                        each.district() == null ? Counted.OF_THE_STATE : each.district(),
                        each.department(),
                        new Cell(each.inTime(), each.owed(), each.owed())))
                .toList();
    }

    /** A nodal post that was made. */
    private record NodalPost(UUID id, int district, String department, LocalDate made) {}

    /** A seat's days of a month, until yesterday. */
    private record Part(NodalPost seat, int month, Stretch stretch) {}

    /** Days on which nobody held a nodal post, of all days on which there was one: two statements. */
    List<Counted> vacantDays(Span span) {
        List<Part> parts = new ArrayList<>();
        for (NodalPost seat : nodalPosts(span.state())) {
            for (LocalDate month = span.from(); month.isBefore(span.until()); month = month.plusMonths(1)) {
                LocalDate from = later(month, seat.made());
                LocalDate until = earlier(month.plusMonths(1), span.today());
                if (from.isBefore(until)) {
                    int number = month.getYear() * 100 + month.getMonthValue();
                    parts.add(new Part(seat, number, new Stretch(seat.id(), from, until)));
                }
            }
        }
        Map<Stretch, Days> days = heldDays.of(parts.stream().map(Part::stretch).toList());
        Map<String, Counted> sums = new HashMap<>();
        parts.forEach(part -> {
            Days of = days.get(part.stretch());
            Cell cell = new Cell(of.vacant(), of.held() + of.vacant(), of.held() + of.vacant());
            NodalPost seat = part.seat();
            sums.merge(
                    part.month() + " " + seat.district() + " " + seat.department(),
                    new Counted(part.month(), seat.district(), seat.department(), cell),
                    (one, other) -> new Counted(
                            one.month(), one.district(), one.department(), one.cell().and(other.cell())));
        });
        return List.copyOf(sums.values());
    }

    private List<NodalPost> nodalPosts(int state) {
        return database.list(
                row -> {
                    @Nullable Integer district = row.findNumber(2);
                    return new NodalPost(
                            row.uuid(1), district == null ? Counted.OF_THE_STATE : district, row.text(3), row.date(4));
                },
                "SELECT p.id, o.district, o.department, DATE(p.created_at + INTERVAL 330 MINUTE) FROM post p JOIN office o ON"
                        + " o.id = p.office WHERE o.state = ? AND p.nodal",
                state);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
