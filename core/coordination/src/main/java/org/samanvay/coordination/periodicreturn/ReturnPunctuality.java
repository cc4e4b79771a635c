package org.samanvay.coordination.periodicreturn;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.clock.PlatformClock;
import org.samanvay.coordination.identifier.Ids;
import org.samanvay.coordination.periodicreturn.ReturnBook.Owed;
import org.samanvay.coordination.storage.Database;

/** How many returns were given by their day: one statement. Given anew with other figures, a return stays in time. */
@ApplicationScoped
public class ReturnPunctuality {
    @Inject
    private Database database;

    @Inject
    private ReturnBook book;

    @Inject
    private Clock clock;

    /**
     * Returns that one department's posts of one place owed in a month.
     *
     * @param month year and month of the day on which they were due: 202611
     * @param district LGD code; null for the state's own posts
     */
    public record Punctuality(int month, @Nullable Integer district, String department, int inTime, int owed) {}

    /** Of those due on or after one day and before another, that were given or whose day has passed. */
    public List<Punctuality> of(int state, LocalDate from, LocalDate until) {
        LocalDate today = LocalDate.now(clock);
        List<Owed> owed = book.owedIn(state).stream()
                .filter(each -> !each.dueOn().isBefore(from) && each.dueOn().isBefore(until))
                .toList();
        if (owed.isEmpty()) {
            return List.of();
        }
        List<Object> parameters = new ArrayList<>();
        for (Owed each : owed) {
            parameters.addAll(List.of(
                    each.known().code(),
                    each.known().department().id(),
                    each.known().declared().from(),
                    each.period().starts(),
                    each.period().ends(),
                    each.dueOn(),
                    // A return's identifier tells when it was given first.
                    Ids.before(each.dueOn().plusDays(1).atStartOfDay(PlatformClock.INDIA).toInstant())));
        }
        parameters.add(state);
        parameters.add(today);
        return database.list(
                row -> new Punctuality(row.number(1), row.findNumber(2), row.text(3), row.number(4), row.number(5)),
                "WITH owed (code, department, kind, starts, ends, due_on, in_time) AS ("
                        + String.join(" UNION ALL ", Collections.nCopies(owed.size(), "SELECT ?, ?, ?, ?, ?, ?, ?"))
                        + ") SELECT EXTRACT(YEAR_MONTH FROM w.due_on), o.district, o.department,"
                        + " COALESCE(SUM(f.id < CAST(w.in_time AS UUID)), 0), COUNT(*) FROM owed w JOIN office o ON o.department ="
                        + " w.department AND o.state = ? JOIN post p ON p.office = o.id AND p.kind = w.kind AND p.created_at <"
                        + " w.ends LEFT JOIN filed_return f ON f.post = p.id AND f.code = w.code AND f.starts = w.starts WHERE"
                        + " f.id IS NOT NULL OR w.due_on < ? GROUP BY 1, 2, 3",
                parameters.toArray());
    }
}
