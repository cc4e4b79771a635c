package org.samanvay.webapp.it;

import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * How many statements MariaDB ran, by kind.
 *
 * @param byKind {@code select}, {@code insert}, {@code update}, {@code delete}; kinds that did not occur are missing
 */
record Statements(Map<String, Long> byKind) {
    private static final int RUNS = 7;
    private static final Duration MOMENT = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String COUNTERS = "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_select', 'Com_insert',"
            + " 'Com_insert_select', 'Com_update', 'Com_update_multi', 'Com_delete', 'Com_delete_multi', 'Com_replace',"
            + " 'Com_replace_select')";

    long total() {
        return byKind.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * Of several runs, warmed up, the one with the fewest. What the servers do of themselves must not count, even where it
     * lasts longer than the runs, as when referrals expire one after the other: so it is silent before and after them, and
     * the fewest were counted twice; else all is run again.
     */
    static Statements of(Supplier<Runnable> prepared) {
        return await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .until(() -> inSilence(prepared), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<Statements> inSilence(Supplier<Runnable> prepared) {
        if (!isSilent()) {
            return Optional.empty();
        }
        List<Statements> counted =
                Stream.generate(() -> during(prepared.get())).limit(RUNS).toList();
        Statements fewest = counted.stream()
                .min(Comparator.comparingLong(Statements::total))
                .orElseThrow();
        return Optional.of(fewest).filter(found -> Collections.frequency(counted, found) > 1 && isSilent());
    }

    private static boolean isSilent() {
        return during(Statements::aMoment).total() == 0;
    }

    /** Longer than any pause between two statements of one task in the background. */
    private static void aMoment() {
        LockSupport.parkNanos(MOMENT.toNanos());
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
