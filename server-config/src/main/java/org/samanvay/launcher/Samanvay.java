package org.samanvay.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The command that starts everything and stays until Ctrl-C. It ends with status 0 when it was asked to stop, and with
 * 1 when it could not start or the server ended by itself.
 */
public final class Samanvay {
    private static final String FIRST_QUERY = "{\"query\":\"{__typename}\"}";
    private static final Consumer<String> CONSOLE = System.out::println;

    private Samanvay() {}

    public static void main(String[] arguments) throws InterruptedException {
        try {
            Settings settings = Settings.of(System.getenv(), Path.of(""));
            run(settings);
        } catch (Refusal refusal) {
            refusal.lines().forEach(line -> System.err.println("Samanvay cannot start: " + line));
            System.exit(1);
        }
    }

    private static void run(Settings settings) throws InterruptedException {
        RunningSamanvay running = new RunningSamanvay(settings, CONSOLE);
        Thread atSignal = new Thread(() -> stop(running), "stop");
        Runtime.getRuntime().addShutdownHook(atSignal);
        try {
            LibertyServer server = running.start();
            banner(settings, server).forEach(CONSOLE);
            demonstration(running).forEach(CONSOLE);
            CONSOLE.accept("Stop it with Ctrl-C.");
            server.awaitEnd();
            throw new Refusal("The server ended by itself; see " + settings.dataFolder() + "/server/servers/samanvay/logs.");
        } catch (Refusal refusal) {
            leaveToSignal(atSignal);
            running.close();
            throw refusal;
        }
    }

    /** Where a signal came first, what looks like a fault is the stop that it asked for. */
    private static void leaveToSignal(Thread atSignal) throws InterruptedException {
        try {
            Runtime.getRuntime().removeShutdownHook(atSignal);
        } catch (IllegalStateException stopping) {
            atSignal.join();
        }
    }

    /** Ends the process itself, with status 0: a JVM that a signal ends would report the signal's number. */
    private static void stop(RunningSamanvay running) {
        CONSOLE.accept("Stopping ...");
        running.close();
        CONSOLE.accept("Stopped.");
        System.out.flush();
        Runtime.getRuntime().halt(0);
    }

    private static List<String> banner(Settings settings, LibertyServer server) {
        server.answer("/graphql", FIRST_QUERY);
        String seconds = String.format(Locale.ROOT, "%.1f", sinceStart().toMillis() / 1000.0);
        String address = server.address().toString();
        return switch (settings.mode()) {
            case PRODUCTION -> List.of(
                    "Samanvay answers, " + seconds + " seconds after its start.",
                    "  API       " + address + "/graphql",
                    "  Sign in   " + address + "/",
                    "  Data      " + settings.dataFolder());
            case DEMONSTRATION -> List.of(
                    "Samanvay answers, " + seconds + " seconds after its start. DEMONSTRATION: enter no real person's data.",
                    "  API       " + address + "/graphql",
                    "  GraphiQL  " + address + "/graphiql",
                    "  Sign in   " + address + "/",
                    "  Data      " + settings.dataFolder());
        };
    }

    private static Duration sinceStart() {
        Instant now = Clock.systemUTC().instant();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now);
    }

    private static List<String> demonstration(RunningSamanvay running) {
        List<String> accounts = running.demonstrationAccounts();
        return accounts.isEmpty()
                ? List.of()
                : Stream.concat(
                                Stream.of("Demonstration accounts:"),
                                accounts.stream().map(line -> "  " + line))
                        .toList();
    }
}
