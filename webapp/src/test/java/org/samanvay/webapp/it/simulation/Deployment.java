package org.samanvay.webapp.it.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.samanvay.launcher.DatabaseAccess;
import org.samanvay.launcher.EmbeddedDatabase;
import org.samanvay.launcher.LibertyConfiguration;
import org.samanvay.launcher.LibertyServer;
import org.samanvay.launcher.Mode;
import org.samanvay.launcher.Preparation;
import org.samanvay.launcher.PreparedDatabase;
import org.samanvay.webapp.it.Api;
import org.samanvay.webapp.it.TestDatabase;

/** A server with a database of its own, whose time can be moved without anybody else's noticing. */
final class Deployment implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final EmbeddedDatabase database;
    private final LibertyServer server;
    private final String address;
    private volatile Duration ahead = Duration.ZERO;

    Deployment() {
        Path folder = TestDatabase.folder().resolve("simulation");
        TestDatabase.empty(folder);
        database = EmbeddedDatabase.start(folder.resolve("data"), TestDatabase.folder().resolve("mariadb"), freePort());
        DatabaseAccess program = PreparedDatabase.of(
                        Preparation.of(database, folder.resolve("data"), Mode.DEMONSTRATION))
                .program();
        int port = freePort();
        address = "http://localhost:" + port;
        server = LibertyServer.start(
                new LibertyConfiguration(
                        "simulation",
                        Path.of(System.getProperty("samanvay.liberty")),
                        folder.resolve("server"),
                        port,
                        Path.of(System.getenv("SAMANVAY_APPLICATION")),
                        Map.of("SAMANVAY_CLOCK", "movable", "SAMANVAY_EXPIRY_SECONDS", "5"),
                        List.of("-Xmx512m"),
                        Map.of("database.xml", TestDatabase.access(program, program.url()))),
                line -> { });
        server.awaitReady(PATIENCE);
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** An officer of the demonstration, with a token that outlives the jumps of the clock. */
    Api officer(String name) {
        return Api.signedInAt(address, name).withItsOwnToken();
    }

    /** The server's time. */
    Instant now() {
        return Clock.systemUTC().instant().plus(ahead);
    }

    /** Moves the server's time on; never back. */
    void jump(Api administrator, Duration further) {
        Duration sum = ahead.plus(further);
        administrator.run("mutation($minutes: Int!) { moveClock(minutesAhead: $minutes) }", "minutes", (int) sum.toMinutes());
        ahead = sum;
    }

    /** All columns of each row, as the database's owner sees them. */
    List<List<String>> rows(String sql) {
        try (Connection owner = database.owner().connect();
                Statement statement = owner.createStatement()) {
            owner.setCatalog("samanvay");
            List<List<String>> rows = new ArrayList<>();
            try (ResultSet read = statement.executeQuery(sql)) {
                int columns = read.getMetaData().getColumnCount();
                while (read.next()) {
                    List<String> row = new ArrayList<>();
                    for (int column = 1; column <= columns; column++) {
                        row.add(read.getString(column));
                    }
                    rows.add(row);
                }
            }
            return rows;
        } catch (SQLException broken) {
            throw new IllegalStateException(sql, broken);
        }
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }
}
