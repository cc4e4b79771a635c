package org.samanvay.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphanGuardTest {
    private static final String UNTIL_ENDED = "echo here > \"$0\"; exec sleep 120";

    @TempDir
    Path folder;

    @Test
    void aProgramWhoseStarterDiesBeforeItCouldNameItNeverRuns() throws Exception {
        Path sign = folder.resolve("ran");
        awaitEnd(startedBy(Dying.class, sign));
        assertThat(sign).doesNotExist();
    }

    @Test
    void aProgramThatWasLetGoRunsAndEndsWithItsStarter() throws Exception {
        Path sign = folder.resolve("ran");
        Optional<ProcessHandle> child = startedBy(DyingLater.class, sign);
        assertThat(sign).exists();
        awaitEnd(child);
    }

    private static void awaitEnd(Optional<ProcessHandle> child) throws Exception {
        if (child.isPresent()) {
            child.get().onExit().get(30, TimeUnit.SECONDS);
        }
    }

    /** Empty where the child has ended already. */
    private static Optional<ProcessHandle> startedBy(Class<?> starter, Path sign) throws Exception {
        Process dying = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp", System.getProperty("java.class.path"),
                        starter.getName(), sign.toString()))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String pid = new String(dying.getInputStream().readAllBytes()).strip();
        assertThat(dying.waitFor(30, TimeUnit.SECONDS)).isTrue();
        return ProcessHandle.of(Long.parseLong(pid));
    }

    private static Process held(String sign) throws IOException {
        return OrphanGuard.heldBack(new ProcessBuilder("sh", "-c", UNTIL_ENDED, sign)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD));
    }

    /** Says the number of its child and dies as by SIGKILL, without naming the child to the guard. */
    static final class Dying {
        public static void main(String[] arguments) throws IOException {
            System.out.println(held(arguments[0]).pid());
            Runtime.getRuntime().halt(0);
        }
    }

    static final class DyingLater {
        public static void main(String[] arguments) throws Exception {
            Process child = held(arguments[0]);
            OrphanGuard.letGo(child);
            while (!Files.exists(Path.of(arguments[0]))) {
                Thread.sleep(20);
            }
            System.out.println(child.pid());
            Runtime.getRuntime().halt(0);
        }
    }
}
