package org.samanvay.coordination.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.samanvay.coordination.storage.Database;

/** Reads the sums of one indicator over whole months: one statement, of as many rows as there are districts and departments. */
@ApplicationScoped
class ReadingSums {
    /**
     * The sums, and what a time has brought about since they were brought up to date; of how many cases is not known, so of
     * none. Only the latter, mostly nothing, is grouped: the database would write all of it to a table of its own first.
     */
    private static final String SUMS = "SELECT s.month, s.district, s.department, s.value, s.amount, s.cases FROM indicator_sum s"
            + " STRAIGHT_JOIN district d ON d.lgd_code = s.district WHERE s.indicator = ? AND s.month BETWEEN ? AND ?"
            + " AND d.state = ? UNION ALL SELECT w.month, w.district, w.department, CAST(SUM(w.value) AS SIGNED),"
            + " CAST(SUM(w.amount) AS SIGNED), 0 FROM indicator_waiting w STRAIGHT_JOIN district d ON d.lgd_code = w.district"
            + " WHERE w.indicator = ? AND w.counts_from <= ? AND w.month BETWEEN ? AND ? AND d.state = ?"
            + " GROUP BY w.month, w.district, w.department";

    @Inject
    private Database database;

    /** Where something is counted. */
    private record Place(int month, int district, String department) {}

    List<Counted> of(String indicator, Span span) {
        Map<Place, Cell> cells = new LinkedHashMap<>();
        database.list(
                row -> cells.merge(
                        new Place(row.number(1), row.number(2), row.text(3)),
                        new Cell(row.longNumber(4), row.number(5), row.number(6)),
                        Cell::and),
                SUMS,
                indicator,
                span.firstMonth(),
                span.lastMonth(),
                span.state(),
                indicator,
                span.now(),
                span.firstMonth(),
                span.lastMonth(),
                span.state());
        return cells.entrySet().stream()
                .map(each -> new Counted(
                        each.getKey().month(), each.getKey().district(), each.getKey().department(), each.getValue()))
                .toList();
    }
}
