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

    private static @Nullable EmbeddedDatabase database;
    private static @Nullable DatabaseAccess program;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (FOLDER == null) {
            return;
        }
        Path data = Path.of(FOLDER, "data");
        empty(data);
        empty(Path.of(FOLDER, "server"));
        database = EmbeddedDatabase.start(
                data, Path.of(FOLDER, "mariadb"), Integer.getInteger("samanvay.it.database.port"));
        DatabaseAccess access =
                PreparedDatabase.of(Preparation.of(database, data, Mode.DEMONSTRATION)).program();
        program = access;
        layOutServer(access);
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (database != null) {
            database.close();
        }
    }

    /** Each run starts from nothing, so that no test lives on what an earlier run left. */
    private static void empty(Path folder) {
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
                Map.of("tests.xml", overrides(program))));
    }

    /** The program's account is generated at each run, and Arquillian asks for the connector that tells of the application. */
    private static String overrides(DatabaseAccess program) {
        return """
                <server>
                  <featureManager><feature>localConnector-1.0</feature></featureManager>
                  <applicationMonitor updateTrigger="mbean"/>
                  <variable name="SAMANVAY_DATABASE_URL" value="%s"/>
                  <variable name="SAMANVAY_DATABASE_USER" value="%s"/>
                  <variable name="SAMANVAY_DATABASE_PASSWORD" value="%s"/>
                  <variable name="SAMANVAY_SERVER_SECRET" value="%s"/>
                </server>
                """
                .formatted(program.url().replace("&", "&amp;"), program.user(), program.password(), program.password());
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

    static Path folder() {
        return Path.of(Objects.requireNonNull(FOLDER, "integration tests run under failsafe"));
    }

    static EmbeddedDatabase running() {
        if (database == null) {
            throw new IllegalStateException("integration tests run under failsafe");
        }
        return database;
    }

    /** Changes what no officer can, for instance a time that is to be over. */
    static void run(String sql) throws SQLException {
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
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> column = new ArrayList<>();
            while (rows.next()) {
                column.add(rows.getString(1));
            }
            return column;
        }
    }
}
