package org.samanvay.webapp.it;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * How many statements MariaDB ran, by kind.
 *
 * @param byKind {@code select}, {@code insert}, {@code update}, {@code delete}; kinds that did not occur are missing
 */
record Statements(Map<String, Long> byKind) {
    private static final int RUNS = 7;
    private static final String COUNTERS = "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select', 'Com_insert',"
            + " 'Com_insert_select', 'Com_update', 'Com_update_multi', 'Com_delete', 'Com_delete_multi', 'Com_replace',"
            + " 'Com_replace_select')";

    long total() {
        return byKind.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Of several runs, warmed up, the one with the fewest: what the server does of itself meanwhile does not count. */
    static Statements of(Supplier<Runnable> prepared) {
        return IntStream.range(0, RUNS)
                .mapToObj(run -> during(prepared.get()))
                .min(Comparator.comparingLong(Statements::total))
                .orElseThrow();
    }

    private static Statements during(Runnable request) {
        try (Connection owner = TestDatabase.connect();
                Statement statement = owner.createStatement()) {
            Map<String, Long> before = counters(statement);
            request.run();
            Map<String, Long> ran = counters(statement);
            ran.replaceAll((kind, count) -> count - before.get(kind));
            ran.values().removeIf(count -> count == 0);
            return new Statements(ran);
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, Long> counters(Statement statement) throws SQLException {
        Map<String, Long> counters = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery(COUNTERS)) {
            while (rows.next()) {
                counters.put(rows.getString(1).substring("Com_".length()), rows.getLong(2));
            }
        }
        return counters;
    }
}
