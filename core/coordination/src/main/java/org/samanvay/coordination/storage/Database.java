package org.samanvay.coordination.storage;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Plain statements, where EclipseLink would only be in the way. Inside a change they run on the entity manager's own
 * connection, so that both are one transaction.
 */
@ApplicationScoped
public class Database {
    private static final int ROWS_OF_A_STATEMENT = 500;

    /**
     * Not shared: a shared connection stays with the request until its end, and with it a place in the pool, while the
     * body still comes in or the answer goes out to somebody slow.
     */
    @Resource(lookup = "jdbc/samanvay", shareable = false)
    private @Nullable DataSource dataSource;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private @Nullable TransactionSynchronizationRegistry transactions;

    @PersistenceContext(unitName = "samanvay")
    private @Nullable EntityManager entities;

    /** Something to do that reads the database now and then. */
    @FunctionalInterface
    public interface Piece<T, E extends Exception> {
        T done() throws E;
    }

    private final ThreadLocal<@Nullable Lent> lent = new ThreadLocal<>();

    /**
     * Does the work on one connection, taken at its first statement and given back at its end: taking one for each
     * statement costs half as much as the statement. A change has a connection of its own; while it runs no other is
     * held, or changes that are many could wait for each other's.
     */
    public <T, E extends Exception> T onOneConnection(Piece<T, E> work) throws E {
        if (lent.get() != null) {
            return work.done();
        }
        Lent connection = new Lent();
        lent.set(connection);
        try {
            return work.done();
        } finally {
            lent.remove();
            connection.giveBack();
        }
    }

    public <T> List<T> list(Function<Row, T> reading, String sql, @Nullable Object... parameters) {
        return with(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, parameters);
                    ResultSet result = statement.executeQuery()) {
                Row row = new Row(result);
                List<T> read = new ArrayList<>();
                while (result.next()) {
                    read.add(reading.apply(row));
                }
                return read;
            }
        });
    }

    public <T> Optional<T> find(Function<Row, T> reading, String sql, @Nullable Object... parameters) {
        List<T> rows = list(reading, sql, parameters);
        return rows.isEmpty() ? Optional.empty() : Optional.of(rows.getFirst());
    }

    /** Runs an insert, update or delete and says how many rows it touched. */
    public int run(String sql, @Nullable Object... parameters) {
        return with(connection -> {
            try (PreparedStatement statement = prepare(connection, sql, parameters)) {
                return statement.executeUpdate();
            }
        });
    }

    /** The same statement for many rows, in one batch. */
    public void runAll(String sql, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        with(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (@Nullable Object[] row : rows) {
                    bind(statement, row);
                    statement.addBatch();
                }
                return statement.executeBatch();
            }
        });
    }

    /**
     * Inserts many rows, five hundred a statement.
     *
     * @param head up to and with the word VALUES
     * @param tail what follows the rows; may be empty
     */
    public void insertAll(String head, List<@Nullable Object[]> rows, String tail) {
        for (int from = 0; from < rows.size(); from += ROWS_OF_A_STATEMENT) {
            List<@Nullable Object[]> part = rows.subList(from, Math.min(rows.size(), from + ROWS_OF_A_STATEMENT));
            String tuple = places(part.getFirst().length);
            List<@Nullable Object> values = new ArrayList<>();
            part.forEach(row -> values.addAll(Arrays.asList(row)));
            run(head + " " + String.join(", ", Collections.nCopies(part.size(), tuple)) + tail, values.toArray());
        }
    }

    /** {@code (?, ?, ?)} for that many values; never empty, because an empty IN list is not SQL. */
    public static String places(int count) {
        return count == 0 ? "(NULL)" : "(" + "?, ".repeat(count - 1) + "?)";
    }

    private <T> T with(Work<T> work) {
        try {
            Lent connection = lent.get();
            if (inTransaction()) {
                if (connection != null) {
                    connection.giveBack();
                }
                // What was persisted a line before must be there for the statement, too.
                required(entities).flush();
                return work.on(required(entities).unwrap(Connection.class));
            }
            if (connection != null) {
                return work.on(connection.take(required(dataSource)));
            }
            try (Connection own = required(dataSource).getConnection()) {
                return work.on(own);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private boolean inTransaction() {
        return required(transactions).getTransactionStatus() == Status.STATUS_ACTIVE;
    }

    private static PreparedStatement prepare(Connection connection, String sql, @Nullable Object[] parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        bind(statement, parameters);
        return statement;
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            Object value = parameters[i];
            switch (value) {
                case Instant instant -> statement.setObject(i + 1, LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
                case UUID id -> statement.setString(i + 1, id.toString());
                case Enum<?> constant -> statement.setString(i + 1, constant.name());
                case byte[] bytes -> statement.setBytes(i + 1, bytes);
                case null, default -> statement.setObject(i + 1, value);
            }
        }
    }

    private static <T> T required(@Nullable T injected) {
        if (injected == null) {
            throw new IllegalStateException("not injected");
        }
        return injected;
    }

    /** The connection of one piece of work, while it needs one. */
    private static final class Lent {
        private @Nullable Connection taken;

        Connection take(DataSource from) throws SQLException {
            Connection known = taken;
            if (known == null) {
                known = from.getConnection();
                taken = known;
            }
            return known;
        }

        void giveBack() {
            Connection known = taken;
            taken = null;
            try {
                if (known != null) {
                    known.close();
                }
            } catch (SQLException failure) {
                throw new DatabaseFailure(failure);
            }
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
