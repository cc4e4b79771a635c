package org.samanvay.coordination.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.samanvay.coordination.storage.Database;

/** Reads the sums of one indicator over whole months: one statement, of as many rows as there are districts and departments. */
@ApplicationScoped
class ReadingSums {
    /** What a time has brought about since the sums were brought up to date; of how many cases is not known, so of none. */
    private static final String SUMS = "SELECT month, district, department, SUM(value), SUM(amount), SUM(cases) FROM (SELECT"
            + " month, district, department, value, amount, cases FROM indicator_sum WHERE indicator = ? AND month BETWEEN ? AND ?"
            + " UNION ALL SELECT month, district, department, value, amount, 0 FROM indicator_waiting WHERE indicator = ?"
            + " AND counts_from <= ? AND month BETWEEN ? AND ?) s WHERE district IN (SELECT lgd_code FROM district WHERE"
            + " state = ?) GROUP BY month, district, department";

    @Inject
    private Database database;

    List<Counted> of(String indicator, Span span) {
        return database.list(
                row -> new Counted(
                        row.number(1),
                        row.number(2),
                        row.text(3),
                        new Cell(row.longNumber(4), row.number(5), row.number(6))),
                SUMS,
                indicator,
                span.firstMonth(),
                span.lastMonth(),
                indicator,
                span.now(),
                span.firstMonth(),
                span.lastMonth(),
                span.state());
    }
}
