package org.samanvay.webapp.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.samanvay.launcher.LibertyConfiguration;
import org.samanvay.launcher.LibertyServer;

/**
 * One more server beside the one of all tests: a process, a port and a folder of its own; the same WAR, database, keys
 * and settings. It can be killed and started again, and it can lose its way to the database while the others keep theirs.
 *
 * <p>A test that needs two nodes asks the server of all tests and {@code Node.second()}, with one caller at both:
 * {@code officer.run(...)} and {@code officer.at(Node.second()).run(...)}.
 */
final class Node implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final ConcurrentLinkedQueue<Node> STARTED = new ConcurrentLinkedQueue<>();
    private static @Nullable Node second;

    private final LibertyConfiguration configuration;
    private final Relay database;
    private LibertyServer server;

    private Node(LibertyConfiguration configuration, Relay database) {
        this.configuration = configuration;
        this.database = database;
        this.server = started(configuration);
        STARTED.add(this);
    }

    /** Starts at the first call, and ends with the run: to start a server takes seconds. */
    static synchronized Node second() {
        if (second == null) {
            second = start("second");
        }
        return second;
    }

    /** A node for one test alone, which ends it. */
    static Node start(String name) {
        return start(name, Map.of());
    }

    /** The same with settings that the others do not have. */
    static Node start(String name, Map<String, String> settings) {
        Relay database = Relay.to(Integer.getInteger("samanvay.it.database.port"));
        return new Node(
                new LibertyConfiguration(
                        name,
                        Path.of(System.getProperty("samanvay.liberty")),
                        TestDatabase.folder().resolve("nodes").resolve(name),
                        freePort(),
                        Path.of(System.getenv("SAMANVAY_APPLICATION")),
                        settings,
                        List.of("-Xmx384m"),
                        Map.of("database.xml", TestDatabase.accessOfProgram(database::detour))),
                database);
    }

    private static LibertyServer started(LibertyConfiguration configuration) {
        LibertyServer server = LibertyServer.start(configuration, line -> { });
        server.awaitReady(PATIENCE);
        return server;
    }

    String address() {
        return "http://localhost:" + configuration.httpPort();
    }

    /** As a power cut would end it: nothing is finished, nothing is said. */
    void kill() {
        server.kill();
    }

    /** The killed node again: same port, same files. */
    void restart() {
        server = started(configuration);
    }

    /** Cuts its connections to the database and lets no new one through; the other nodes notice nothing. */
    void loseDatabase() {
        database.cut();
    }

    void findDatabase() {
        database.mend();
    }

    Path logs() {
        return TestDatabase.folder().resolve(Path.of("nodes", configuration.name(), "servers", configuration.name(), "logs"));
    }

    @Override
    public void close() {
        server.close();
        database.close();
    }

    static void endAll() {
        STARTED.forEach(Node::close);
    }

    private static int freePort() {
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
