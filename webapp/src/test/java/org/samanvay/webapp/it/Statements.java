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
    /** What the servers look up twice a second whether anybody asks or not; no request ever asks it. */
    private static final String OF_A_WATCH = "%FROM enabling_version%";

    private static final String LOGGED = "SELECT LOWER(SUBSTRING_INDEX(TRIM(CONVERT(argument USING utf8mb4)), ' ', 1)), COUNT(*)"
            + " FROM mysql.general_log WHERE thread_id <> CONNECTION_ID() AND command_type IN ('Query', 'Execute') AND"
            + " CONVERT(argument USING utf8mb4) NOT LIKE '" + OF_A_WATCH + "' GROUP BY 1";

    /** What each first word of a statement counts as; others, such as COMMIT, do not count. */
    private static final Map<String, String> KINDS = Map.of(
            "select", "select", "with", "select", "insert", "insert", "update", "update", "delete", "delete", "replace", "insert");

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
            statement.execute("SET GLOBAL log_output = 'TABLE'");
            statement.execute("TRUNCATE TABLE mysql.general_log");
            statement.execute("SET GLOBAL general_log = ON");
            try {
                request.run();
            } finally {
                statement.execute("SET GLOBAL general_log = OFF");
            }
            return new Statements(logged(statement));
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Map<String, Long> logged(Statement statement) throws SQLException {
        Map<String, Long> ran = new TreeMap<>();
        try (ResultSet rows = statement.executeQuery(LOGGED)) {
            while (rows.next()) {
                String kind = KINDS.get(rows.getString(1));
                if (kind != null) {
                    ran.merge(kind, rows.getLong(2), Long::sum);
                }
            }
        }
        return ran;
    }
}
