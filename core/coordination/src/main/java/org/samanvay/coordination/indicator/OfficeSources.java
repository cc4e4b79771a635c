package org.samanvay.coordination.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.periodicreturn.ReturnPunctuality;
import org.samanvay.coordination.post.HeldDays;
import org.samanvay.coordination.post.HeldDays.Days;
import org.samanvay.coordination.post.HeldDays.Stretch;
import org.samanvay.coordination.post.HeldDays.Times;
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

    /** A post that was made. */
    private record MadePost(UUID id, int district, String department, LocalDate made) {}

    /** Of nodal posts, as {@link #vacantDays} says. */
    List<Counted> vacantNodalDays(Span span) {
        return vacantDays(span, "p.nodal");
    }

    /**
     * Days until yesterday on which nobody held a post, of all days on which there was one: two statements. An office that is
     * hidden is not counted: that it has posts would tell in which district it lies.
     */
    List<Counted> vacantDays(Span span) {
        return vacantDays(span, "NOT o.hides_place");
    }

    private List<Counted> vacantDays(Span span, String which) {
        Times held = heldDays.ofState(span.state());
        Map<String, Counted> sums = new HashMap<>();
        for (MadePost post : posts(span.state(), which)) {
            for (LocalDate month = later(span.from(), post.made().withDayOfMonth(1));
                    month.isBefore(earlier(span.until(), span.today()));
                    month = month.plusMonths(1)) {
                LocalDate from = later(month, post.made());
                Days days = held.of(new Stretch(post.id(), from, later(from, earlier(month.plusMonths(1), span.today()))));
                int number = month.getYear() * 100 + month.getMonthValue();
                int all = days.held() + days.vacant();
                sums.merge(
                        number + " " + post.district() + " " + post.department(),
                        new Counted(number, post.district(), post.department(), new Cell(days.vacant(), all, all)),
                        (one, other) -> new Counted(
                                one.month(), one.district(), one.department(), one.cell().and(other.cell())));
            }
        }
        return List.copyOf(sums.values());
    }

    private List<MadePost> posts(int state, String which) {
        return database.list(
                row -> {
                    @Nullable Integer district = row.findNumber(2);
                    return new MadePost(
                            row.uuid(1), district == null ? Counted.OF_THE_STATE : district, row.text(3), row.date(4));
                },
                "SELECT p.id, o.district, o.department, DATE(p.created_at + INTERVAL 330 MINUTE) FROM post p JOIN office o ON"
                        + " o.id = p.office WHERE o.state = ? AND " + which,
                state);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
