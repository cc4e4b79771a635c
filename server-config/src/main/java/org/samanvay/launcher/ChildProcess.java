package org.samanvay.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A program that lives no longer than this one. Its number is kept in a file, so that the next start finds and ends
 * what a crash left behind; while this program lives, {@link OrphanGuard} watches over it.
 */
final class ChildProcess {
    private final Process process;
    private final Path pidFile;

    private ChildProcess(Process process, Path pidFile) {
        this.process = process;
        this.pidFile = pidFile;
    }

    /** Each line that the program prints goes to the reader, on a thread of its own. */
    static ChildProcess start(ProcessBuilder command, Path pidFile, Consumer<String> reader) {
        ChildProcess child = start(command.redirectErrorStream(true), pidFile);
        Thread.ofPlatform().daemon().name("output of " + child.pid()).start(() -> child.readTo(reader));
        return child;
    }

    static ChildProcess start(ProcessBuilder command, Path pidFile) {
        try {
            Process process = OrphanGuard.heldBack(command);
            try {
                OwnerOnly.write(pidFile, mark(process.toHandle()));
                OrphanGuard.letGo(process);
            } catch (IOException e) {
                process.destroyForcibly();
                throw e;
            }
            return new ChildProcess(process, pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void readTo(Consumer<String> reader) {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            lines.lines().forEach(reader);
        } catch (IOException | UncheckedIOException streamClosed) {
            // The program has ended; what it had to say was said.
        }
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Waits that long, or less if the program ends before. */
    boolean endsWithin(Duration time) {
        return ends(process.toHandle(), time);
    }

    /** Asks it to end, and ends it where it does not listen. */
    void stop(Duration patience) {
        end(process.toHandle(), patience);
        ended();
    }

    /** Ends it at once, as a power cut would. */
    void kill() {
        process.destroyForcibly();
        endsWithin(Duration.ofSeconds(10));
        ended();
    }

    private void ended() {
        OrphanGuard.release(pid());
        forget(pidFile);
    }

    /** Ends what an earlier run left behind; a program that merely has the same number is left alone. */
    static boolean endLeftOver(Path pidFile, Duration patience) {
        Optional<ProcessHandle> leftOver = leftOver(pidFile);
        leftOver.ifPresent(handle -> end(handle, patience));
        forget(pidFile);
        return leftOver.isPresent();
    }

    /** Tells this program from a later one with the same number. */
    static String mark(ProcessHandle handle) {
        return handle.pid() + " " + startOf(handle);
    }

    /** Whether the program that wrote its mark into the file ends within that time, or has ended. */
    static boolean ended(Path markFile, Duration time) {
        return leftOver(markFile).map(handle -> ends(handle, time)).orElse(true);
    }

    private static Optional<ProcessHandle> leftOver(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            String[] words = Files.readString(pidFile).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(handle -> words.length == 2 && startOf(handle).equals(words[1]));
        } catch (IOException | NumberFormatException unreadable) {
            return Optional.empty();
        }
    }

    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static void end(ProcessHandle handle, Duration patience) {
        handle.destroy();
        if (!ends(handle, patience)) {
            handle.destroyForcibly();
            ends(handle, Duration.ofSeconds(10));
        }
    }

    private static boolean ends(ProcessHandle handle, Duration time) {
        try {
            handle.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillRunning) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void forget(Path pidFile) {
        try {
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
