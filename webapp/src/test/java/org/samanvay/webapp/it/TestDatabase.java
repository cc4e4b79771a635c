package org.samanvay.webapp.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.samanvay.launcher.DatabaseAccess;
import org.samanvay.launcher.EmbeddedDatabase;
import org.samanvay.launcher.LibertyConfiguration;
import org.samanvay.launcher.LibertyFiles;
import org.samanvay.launcher.Mode;
import org.samanvay.launcher.Preparation;
import org.samanvay.launcher.PreparedDatabase;

/** Starts and migrates MariaDB, and lays out the server, before the first integration test; unit tests need neither. */
public final class TestDatabase implements LauncherSessionListener {
    private static final @Nullable String FOLDER = System.getProperty("samanvay.it.folder");

    /** The connector that tells of the application. */
    private static final String ARQUILLIAN = """
            <server>
              <featureManager><feature>localConnector-1.0</feature></featureManager>
              <applicationMonitor updateTrigger="mbean"/>
            </server>
            """;

    private static volatile @Nullable EmbeddedDatabase database;
    private static @Nullable DatabaseAccess program;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (FOLDER == null) {
            return;
        }
        Path data = Path.of(FOLDER, "data");
        empty(data);
        empty(Path.of(FOLDER, "server"));
        EmbeddedDatabase started = start();
        database = started;
        DatabaseAccess access =
                PreparedDatabase.of(Preparation.of(started, data, Mode.DEMONSTRATION)).program();
        program = access;
        layOutServer(access);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        Node.endAll();
        EmbeddedDatabase last = database;
        if (last != null) {
            last.close();
        }
    }

    private static EmbeddedDatabase start() {
        return EmbeddedDatabase.start(
                folder().resolve("data"),
                folder().resolve("mariadb"),
                Integer.getInteger("samanvay.it.database.port"));
    }

    /** Ends the database as a power cut would. */
    static void kill() {
        running().kill();
    }

    /** The killed database again, with what it had written: same port, same files. */
    static void restart() {
        database = start();
    }

    /** Each run starts from nothing, so that no test lives on what an earlier run left. */
    public static void empty(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }

    private static void layOutServer(DatabaseAccess program) {
        LibertyFiles.layOut(new LibertyConfiguration(
                "samanvay-tests-" + Integer.getInteger("samanvay.it.http.port"),
                Path.of(System.getProperty("samanvay.liberty")),
                Path.of(FOLDER, "server"),
                Integer.getInteger("samanvay.it.http.port"),
                Path.of(System.getenv("SAMANVAY_APPLICATION")),
                Map.of(),
                List.of(),
                Map.of("tests.xml", ARQUILLIAN, "database.xml", access(program, program.url()))));
    }

    /** The file by which a server finds the database, at an address that may be a detour. */
    static String accessOfProgram(UnaryOperator<String> detour) {
        DatabaseAccess access = Objects.requireNonNull(program, "integration tests run under failsafe");
        return access(access, detour.apply(access.url()));
    }

    /** The program's account is generated at each run. */
    public static String access(DatabaseAccess program, String url) {
        return """
                <server>
                  <variable name="SAMANVAY_DATABASE_URL" value="%s"/>
                  <variable name="SAMANVAY_DATABASE_USER" value="%s"/>
                  <variable name="SAMANVAY_DATABASE_PASSWORD" value="%s"/>
                  <variable name="SAMANVAY_SERVER_SECRET" value="%s"/>
                </server>
                """
                .formatted(url.replace("&", "&amp;"), program.user(), program.password(), program.password());
    }

    /** The owner's connection, which sees what the program must not do. */
    static Connection connect() throws SQLException {
        Connection owner = running().owner().connect();
        owner.setCatalog("samanvay");
        return owner;
    }

    /** The account under which the server works. */
    static Connection connectAsProgram() throws SQLException {
        return Objects.requireNonNull(program, "integration tests run under failsafe").connect();
    }

    public static Path folder() {
        return Path.of(Objects.requireNonNull(FOLDER, "integration tests run under failsafe"));
    }

    static EmbeddedDatabase running() {
        return Objects.requireNonNull(database, "integration tests run under failsafe");
    }

    /** Changes what no officer can, for instance a time that is to be over. */
    public static void run(String sql) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** The first column of the only row. */
    static String one(String sql) {
        try {
            List<String> found = column(sql);
            if (found.size() != 1) {
                throw new AssertionError(found.size() + " rows instead of one: " + sql);
            }
            return found.getFirst();
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    /** The first column of each row. */
    static List<String> column(String sql) throws SQLException {
        return read(sql, 1).stream().map(List::getFirst).toList();
    }

    /** All columns of each row. */
    static List<List<String>> rows(String sql) {
        try {
            return read(sql, Integer.MAX_VALUE);
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    private static List<List<String>> read(String sql, int most) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            int columns = Math.min(most, rows.getMetaData().getColumnCount());
            List<List<String>> read = new ArrayList<>();
            while (rows.next()) {
                List<String> row = new ArrayList<>();
                for (int column = 1; column <= columns; column++) {
                    row.add(rows.getString(column));
                }
                read.add(row);
            }
            return read;
        }
    }
}
