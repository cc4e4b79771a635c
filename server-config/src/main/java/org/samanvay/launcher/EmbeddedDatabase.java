package org.samanvay.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A MariaDB that belongs to one data folder: it listens on the loopback address only, its owner has a generated
 * password from the first moment on, and its data stays when it stops. What a crashed run left running is ended first.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    /** Recovery after a power cut takes as long as it takes; a server that fails ends by itself. */
    private static final int START_TRIES = 1500;

    private final ChildProcess server;
    private final DatabaseAccess owner;

    private EmbeddedDatabase(ChildProcess server, DatabaseAccess owner) {
        this.server = server;
        this.owner = owner;
    }

    /** Starts it with its programs unpacked in the data folder too. */
    public static EmbeddedDatabase start(Path dataFolder, int port) {
        return start(dataFolder, dataFolder.resolve("programs"), port);
    }

    /**
     * Returns when it answers.
     *
     * @param programFolder where MariaDB's programs are unpacked; several data folders may share it
     * @throws Refusal where the port is in use or the server does not start
     */
    public static EmbeddedDatabase start(Path dataFolder, Path programFolder, int port) {
        OwnerOnly.folder(dataFolder, "data folder");
        Path run = OwnerOnly.folder(dataFolder.resolve("run"), "folder of running programs");
        Path log = OwnerOnly.folder(dataFolder.resolve("logs"), "folder of logs").resolve("mariadb.log");
        ChildProcess.endLeftOver(run.resolve("mariadb.pid"), PATIENCE);
        Ports.requireFree(port, "the embedded database", "SAMANVAY_EMBEDDED_DATABASE_PORT");

        MariaDbBinaries binaries = MariaDbBinaries.unpack(programFolder);
        String password = OwnerOnly.secret(dataFolder, "database-owner-password");
        Path database = dataFolder.resolve("database");
        if (!Files.isDirectory(database)) {
            create(binaries, database, password, log);
        }
        List<String> command = command(binaries, database);
        command.addAll(listening(port));
        ChildProcess server = ChildProcess.start(writingTo(log, command), run.resolve("mariadb.pid"));
        EmbeddedDatabase started = new EmbeddedDatabase(
                server, new DatabaseAccess("jdbc:mariadb://127.0.0.1:" + port + "/?connectTimeout=5000", "root", password));
        started.awaitAnswer(log);
        return started;
    }

    /** Its temporary files are its own: each MariaDB that starts clears the folder, whoever else may be using it. */
    private static List<String> command(MariaDbBinaries binaries, Path database) {
        Path temporary = OwnerOnly.folder(database.resolveSibling("temporary"), "folder of temporary files");
        List<String> command = new ArrayList<>(List.of(
                binaries.server().toString(),
                "--no-defaults",
                "--basedir=" + binaries.folder(),
                "--datadir=" + database,
                "--tmpdir=" + temporary,
                "--lc-messages-dir=" + binaries.messages(),
                "--innodb-log-file-size=96M",
                "--character-set-server=utf8mb4",
                "--skip-log-bin",
                "--local-infile=0",
                "--symbolic-links=0"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private static List<String> listening(int port) {
        return List.of(
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // Relative to the database folder: a socket's path must stay short.
                "--socket=mariadb.sock",
                // The loopback address is not encrypted; making a certificate would cost seconds at each start.
                "--skip-ssl",
                "--skip-name-resolve",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-snapshot-isolation=ON",
                "--transaction-isolation=REPEATABLE-READ",
                "--innodb-buffer-pool-size=256M",
                "--max-allowed-packet=64M",
                "--max-connections=150",
                "--default-time-zone=+00:00",
                "--sql-mode=STRICT_ALL_TABLES,NO_ENGINE_SUBSTITUTION,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO");
    }

    /** Builds the system tables aside, so that an interrupted first start leaves nothing half done. */
    private static void create(MariaDbBinaries binaries, Path database, String password, Path log) {
        Path part = database.resolveSibling("database.new");
        try {
            remove(part);
            OwnerOnly.folder(part, "database folder");
            List<String> command = command(binaries, part);
            command.add("--bootstrap");
            Process bootstrap = writingTo(log, command).start();
            try (OutputStream script = bootstrap.getOutputStream()) {
                script.write(systemTables(binaries, password).getBytes(StandardCharsets.UTF_8));
            }
            if (bootstrap.waitFor() != 0) {
                throw new Refusal("The embedded database could not be created; the reason is in " + log + ".");
            }
            Files.move(part, database, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new Refusal("The embedded database could not be created; the reason is in " + log + ".");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Refusal("The start was interrupted.");
        }
    }

    /** No account is ever without a password: they are set before the server first listens. */
    private static String systemTables(MariaDbBinaries binaries, String password) {
        return "CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket=NULL;\n"
                + binaries.script("mariadb_system_tables.sql")
                + binaries.script("mariadb_performance_tables.sql")
                + binaries.script("mariadb_system_tables_data.sql")
                + "\nDELETE FROM global_priv WHERE User<>'mariadb.sys' AND NOT (User='root' AND Host='127.0.0.1');\n"
                + "DELETE FROM proxies_priv;\n"
                + "UPDATE global_priv SET Priv=JSON_SET(Priv,'$.plugin','mysql_native_password',"
                + "'$.authentication_string',PASSWORD('" + password + "')) WHERE User='root';\n";
    }

    private static ProcessBuilder writingTo(Path log, List<String> command) {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    }

    private void awaitAnswer(Path log) {
        for (int tries = 0; tries < START_TRIES; tries++) {
            if (server.endsWithin(Duration.ofMillis(200))) {
                throw new Refusal("The embedded database ended while starting; the reason is in " + log + ".");
            }
            try (Connection answer = owner.connect()) {
                return;
            } catch (SQLException notYet) {
                if (notYet.getErrorCode() == Problems.ACCESS_DENIED) {
                    close();
                    throw new Refusal("The embedded database does not accept the password in its data folder. "
                            + "Put the file database-owner-password back from the backup.");
                }
            }
        }
        close();
        throw new Refusal("The embedded database does not answer; see " + log + ".");
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** The account that owns everything in it; its address names no schema. */
    public DatabaseAccess owner() {
        return owner;
    }

    public long pid() {
        return server.pid();
    }

    /** Ends it as a power cut would; for tests of what survives that. */
    public void kill() {
        server.kill();
    }

    @Override
    public void close() {
        server.stop(PATIENCE);
    }
}
