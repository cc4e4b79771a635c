package org.samanvay.launcher;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One Open Liberty with the application, as a direct child of this process: what {@code bin/server run} does, without
 * the shell in between that would swallow signals.
 */
public final class LibertyServer implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);

    private final LibertyConfiguration configuration;
    private final ServerWatch watch;
    private final ChildProcess process;

    private LibertyServer(LibertyConfiguration configuration, ServerWatch watch, ChildProcess process) {
        this.configuration = configuration;
        this.watch = watch;
        this.process = process;
    }

    /**
     * Returns at once; see {@link #awaitReady}. What a crashed run of the same server left running is ended first.
     *
     * @param console gets each line that the server prints (warnings and worse)
     * @throws Refusal where the port is in use or a file is missing
     */
    public static LibertyServer start(LibertyConfiguration configuration, Consumer<String> console) {
        Path pidFile = pidFile(configuration.userFolder());
        endLeftOver(configuration.userFolder());
        Ports.requireFree(configuration.httpPort(), "the web server", "SAMANVAY_HTTP_PORT");
        requireFile(configuration.liberty().resolve("bin/tools/ws-server.jar"), "Open Liberty");
        requireFile(configuration.application(), "the application");
        List<String> options = new ArrayList<>(LibertyFiles.layOut(configuration));
        options.addAll(configuration.jvmOptions());

        ProcessBuilder command = new ProcessBuilder(command(configuration, options))
                .directory(configuration.serverFolder().toFile());
        command.environment().putAll(environment(configuration));
        ServerWatch watch = new ServerWatch(console);
        return new LibertyServer(configuration, watch, ChildProcess.start(command, pidFile, watch));
    }

    static boolean endLeftOver(Path userFolder) {
        return ChildProcess.endLeftOver(pidFile(userFolder), PATIENCE);
    }

    private static Path pidFile(Path userFolder) {
        return OwnerOnly.folder(userFolder, "server folder").resolve("server.pid");
    }

    private static void requireFile(Path file, String meaning) {
        if (!Files.isRegularFile(file)) {
            throw new Refusal("There is no " + meaning + " at " + file.normalize() + ". Build it: mvn -DskipTests package");
        }
    }

    private static List<String> command(LibertyConfiguration configuration, List<String> options) {
        Path liberty = configuration.liberty();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-javaagent:" + liberty.resolve("bin/tools/ws-javaagent.jar"));
        String needs = Runtime.version().feature() >= 24 ? "java24.options" : "java9.options";
        command.add("@" + liberty.resolve("lib/platform/java").resolve(needs));
        if (Runtime.version().feature() >= 24) {
            // Tink's protobuf still uses it; without this line each start prints four lines that worry an operator.
            command.add("--sun-misc-unsafe-memory-access=allow");
        }
        command.addAll(options);
        command.addAll(List.of("-jar", liberty.resolve("bin/tools/ws-server.jar").toString(), configuration.name()));
        return command;
    }

    private static Map<String, String> environment(LibertyConfiguration configuration) {
        Map<String, String> environment = new HashMap<>(configuration.environment());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        environment.put("WLP_USER_DIR", configuration.userFolder() + File.separator);
        environment.put("SAMANVAY_HTTP_PORT", String.valueOf(configuration.httpPort()));
        environment.put("SAMANVAY_APPLICATION", configuration.application().toAbsolutePath().normalize().toString());
        return environment;
    }

    /**
     * Waits until the application says that it is ready.
     *
     * @throws Refusal with the application's own reasons where it does not start
     */
    public void awaitReady(Duration limit) {
        long tries = limit.dividedBy(BETWEEN_TRIES);
        for (long n = 0; n < tries; n++) {
            boolean ended = process.endsWithin(BETWEEN_TRIES);
            if (ended || watch.failed()) {
                List<String> reasons = watch.reasons(ended ? Duration.ZERO : Duration.ofSeconds(2), process);
                close();
                throw new Refusal(reasons.isEmpty() ? List.of("The server ended while starting" + seeLog()) : reasons);
            }
            if (answer("/health/ready", "") == HttpURLConnection.HTTP_OK) {
                return;
            }
        }
        close();
        throw new Refusal("The application was not ready after " + limit.toSeconds() + " seconds" + seeLog());
    }

    private String seeLog() {
        return "; see " + configuration.serverFolder().resolve("logs").resolve("messages.log") + ".";
    }

    /** Returns the HTTP status, or 0 where nothing answers; a body makes it a POST of JSON. */
    int answer(String path, String body) {
        try {
            HttpURLConnection request =
                    (HttpURLConnection) URI.create(address() + path).toURL().openConnection();
            request.setConnectTimeout(2_000);
            request.setReadTimeout(30_000);
            if (!body.isEmpty()) {
                request.setRequestMethod("POST");
                request.setDoOutput(true);
                request.setRequestProperty("Content-Type", "application/json");
                request.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
            }
            int status = request.getResponseCode();
            request.disconnect();
            return status;
        } catch (IOException e) {
            return 0;
        }
    }

    /** Without a slash at its end. */
    public URI address() {
        return URI.create("http://localhost:" + configuration.httpPort());
    }

    public long pid() {
        return process.pid();
    }

    public boolean alive() {
        return process.alive();
    }

    /** Returns when the server has ended by itself or was stopped. */
    public int awaitEnd() throws InterruptedException {
        return process.awaitEnd();
    }

    /** Lets requests under way finish. */
    @Override
    public void close() {
        process.stop(PATIENCE);
    }

    /** Ends it as a power cut would; for tests of what survives that. */
    public void kill() {
        process.kill();
    }
}
