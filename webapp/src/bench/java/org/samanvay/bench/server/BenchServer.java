package org.samanvay.bench.server;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.samanvay.launcher.DatabaseAccess;
import org.samanvay.launcher.EmbeddedDatabase;
import org.samanvay.launcher.LibertyConfiguration;
import org.samanvay.launcher.LibertyServer;
import org.samanvay.launcher.Mode;
import org.samanvay.launcher.Preparation;
import org.samanvay.launcher.PreparedDatabase;

/** Database and server of one measurement, in a folder of their own and on free ports; the baseline lies beside the WAR. */
public final class BenchServer implements AutoCloseable {
    private static final String FILLED = "filled";
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private final Path folder;
    private final Places places;
    private final EmbeddedDatabase database;
    private final DatabaseAccess program;
    private @Nullable LibertyServer liberty;

    /**
     * Where things are.
     *
     * @param work empty or to be emptied
     * @param liberty the unpacked Open Liberty
     * @param war the product, as it is shipped
     */
    public record Places(Path work, Path liberty, Path war) {}

    private BenchServer(Path folder, Places places, EmbeddedDatabase database, DatabaseAccess program) {
        this.folder = folder;
        this.places = places;
        this.database = database;
        this.program = program;
    }

    /**
     * A database at the product's version; no server yet.
     *
     * @param keep whether what an earlier run filled may be used again; else it is empty
     */
    public static BenchServer create(Places places, String name, boolean keep) {
        Path folder = places.work().resolve(name);
        if (!keep || !Files.exists(folder.resolve(FILLED))) {
            empty(folder);
        }
        EmbeddedDatabase database = EmbeddedDatabase.start(folder, places.work().resolve("mariadb"), freePort());
        try {
            DatabaseAccess program =
                    PreparedDatabase.of(Preparation.of(database, folder, Mode.DEMONSTRATION)).program();
            return new BenchServer(folder, places, database, program);
        } catch (RuntimeException failed) {
            database.close();
            throw failed;
        }
    }

    /** Starts the server; returns at once. */
    public LibertyServer start(List<String> jvmOptions) {
        Path baseline = BenchWar.make(places.war(), folder.resolve("bench.war"));
        Map<String, String> environment = new HashMap<>(Map.of(
                "SAMANVAY_MODE", "demonstration",
                "SAMANVAY_DATA_FOLDER", folder.toString(),
                "SAMANVAY_KEY_FOLDER", keys().toString(),
                "SAMANVAY_DATABASE_URL", program.url(),
                "SAMANVAY_DATABASE_USER", program.user(),
                "SAMANVAY_DATABASE_PASSWORD", program.password(),
                "SAMANVAY_SERVER_SECRET", program.password(),
                // Referrals that wait since last year would expire one after the other while something is measured.
                "SAMANVAY_EXPIRY_SECONDS", "86400",
                "SAMANVAY_FINDING_SECONDS", "86400",
                // What was filled in is counted before indicators are measured.
                "SAMANVAY_INDICATOR_SECONDS", "2"));
        LibertyServer started = LibertyServer.start(
                new LibertyConfiguration(
                        "samanvay-bench", places.liberty(), folder.resolve("server"), freePort(), places.war(), environment,
                        jvmOptions, Map.of("bench.xml", overrides(baseline))),
                System.out::println);
        liberty = started;
        return started;
    }

    private static String overrides(Path baseline) {
        return """
                <server>
                  <webApplication id="bench" name="bench" location="%s" contextRoot="/bench"/>
                </server>
                """
                .formatted(baseline.toAbsolutePath());
    }

    public LibertyServer startAndWait() {
        LibertyServer started = start(List.of());
        started.awaitReady(START_LIMIT);
        return started;
    }

    public void stopServer() {
        if (liberty != null) {
            liberty.close();
            liberty = null;
        }
    }

    public LibertyServer server() {
        return Objects.requireNonNull(liberty);
    }

    public boolean isFilled() {
        return Files.exists(folder.resolve(FILLED));
    }

    public void filled() throws IOException {
        Files.createFile(folder.resolve(FILLED));
    }

    public Path keys() {
        return folder.resolve("keys");
    }

    public Path folder() {
        return folder;
    }

    public long databasePid() {
        return database.pid();
    }

    /** The owner's connection to the schema. */
    public Connection connect() throws SQLException {
        Connection owner = database.owner().connect();
        owner.setCatalog("samanvay");
        return owner;
    }

    public void set(String variable, String value) throws SQLException {
        try (Connection owner = connect();
                Statement statement = owner.createStatement()) {
            statement.execute("SET GLOBAL " + variable + " = " + value);
        }
    }

    @Override
    public void close() {
        stopServer();
        database.close();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

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
}
