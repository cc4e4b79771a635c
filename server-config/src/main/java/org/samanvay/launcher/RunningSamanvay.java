package org.samanvay.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Database and server of one data folder, from the first to the last. What was started is stopped in the reverse order,
 * also when a signal comes in the middle of starting.
 */
public final class RunningSamanvay implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofMinutes(3);

    private static final String SERVER = "samanvay";

    private final Settings settings;
    private final Consumer<String> console;
    private final Deque<AutoCloseable> started = new ArrayDeque<>();
    private boolean closed;

    public RunningSamanvay(Settings settings, Consumer<String> console) {
        this.settings = settings;
        this.console = console;
    }

    /**
     * Returns when the application is ready.
     *
     * @throws Refusal where it cannot start; what was started by then is left to {@link #close}
     */
    public LibertyServer start() {
        Path data = settings.dataFolder();
        keep(DataFolder.open(data, settings.mode()));
        OwnerOnly.folder(settings.keyFolder(), "key folder");
        Path server = data.resolve("server");
        if (LibertyServer.endLeftOver(server)) {
            console.accept("Ended the server that an earlier run left behind.");
        }
        Ports.requireFree(settings.httpPort(), "the web server", "SAMANVAY_HTTP_PORT");
        PreparedDatabase database = PreparedDatabase.of(preparation());
        database.warnings().forEach(line -> console.accept("Warning: " + line));
        console.accept("Database " + database.version() + " is ready"
                + (database.migrated() > 0 ? ", " + database.migrated() + " changes of the schema applied" : "") + ".");
        console.accept("Starting the server ...");
        LibertyServer liberty = keep(LibertyServer.start(configuration(server, database.program()), console));
        liberty.awaitReady(START_LIMIT);
        return liberty;
    }

    private Preparation preparation() {
        return settings.existingDatabase().map(this::existing).orElseGet(this::embedded);
    }

    private Preparation embedded() {
        console.accept("Starting the embedded database ...");
        Path data = settings.dataFolder();
        EmbeddedDatabase database =
                keep(EmbeddedDatabase.start(data, settings.programFolder(), settings.embeddedDatabasePort()));
        return Preparation.of(database, data, settings.mode());
    }

    private Preparation existing(DatabaseAccess owner) {
        DatabaseAddress address = settings.existingAddress();
        String password = settings.programPassword()
                .orElseGet(() -> OwnerOnly.secret(settings.dataFolder(), "database-program-password"));
        return new Preparation(
                owner,
                new DatabaseAccess(address.programUrl(), settings.programUser(), password),
                settings.programHost(),
                settings.mode(),
                Preparation.MIGRATIONS,
                AppendOnlyTables.RESOURCE);
    }

    private LibertyConfiguration configuration(Path folder, DatabaseAccess program) {
        Map<String, String> environment = new HashMap<>();
        environment.put("SAMANVAY_MODE", settings.mode().word());
        environment.put("SAMANVAY_DATA_FOLDER", settings.dataFolder().toString());
        environment.put("SAMANVAY_KEY_FOLDER", settings.keyFolder().toString());
        environment.put("SAMANVAY_DATABASE_URL", program.url());
        environment.put("SAMANVAY_DATABASE_USER", program.user());
        environment.put("SAMANVAY_DATABASE_PASSWORD", program.password());
        environment.put("SAMANVAY_SERVER_SECRET", OwnerOnly.secret(settings.dataFolder(), "server-secret"));
        return new LibertyConfiguration(
                SERVER,
                settings.libertyFolder(), folder, settings.httpPort(), settings.application(), environment, List.of(), Map.of());
    }

    /** What the application wrote when it seeded the demonstration, one account a line; empty outside of it. */
    public List<String> demonstrationAccounts() {
        Path file = settings.dataFolder().resolve("demonstration-accounts.txt");
        try {
            return settings.mode() == Mode.DEMONSTRATION && Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized <T extends AutoCloseable> T keep(T part) {
        started.push(part);
        if (closed) {
            close();
            throw new Refusal("Stopped while starting.");
        }
        return part;
    }

    /** Server first, then the database. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                console.accept("While stopping: " + Problems.firstLine(e));
            }
        }
    }
}
