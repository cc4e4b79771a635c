package org.samanvay.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sleeping shell at the other end of a pipe. When this program dies in whatever way, even by SIGKILL, the pipe closes
 * and the shell asks the children to end, and ends them where they do not listen. A child that this program could not
 * name any more never becomes a program: see {@link #heldBack}. Without a POSIX shell there is no guard, and the next
 * start clears up.
 */
final class OrphanGuard {
    private static final String SCRIPT = """
            trap '' INT TERM HUP
            children=
            while read -r line; do
              case $line in
                -*) others=
                    for pid in $children; do [ "$pid" = "${line#-}" ] || others="$others $pid"; done
                    children=$others ;;
                *) children="$children $line" ;;
              esac
            done
            [ -z "$children" ] || kill $children
            for second in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15; do
              alive=
              for pid in $children; do ! kill -0 "$pid" || alive="$alive $pid"; done
              [ -n "$alive" ] || exit 0
              sleep 1
            done
            kill -9 $alive
            """;

    /** A pipe that closes instead of bringing a line means that this program has died. */
    private static final List<String> WAITING = List.of("sh", "-c", "read -r go && exec \"$@\"", "sh");

    private static Optional<PrintWriter> pipe = Optional.empty();
    private static boolean asked;

    private OrphanGuard() {}

    /**
     * A process that waits for {@link #letGo} before it becomes the program, with the same number. Without this a death
     * between the start and the naming would leave a program that nobody ends and that keeps its port.
     */
    static synchronized Process heldBack(ProcessBuilder command) throws IOException {
        if (!asked) {
            asked = true;
            pipe = open();
        }
        if (pipe.isPresent()) {
            List<String> waiting = new ArrayList<>(WAITING);
            waiting.addAll(command.command());
            command.command(waiting);
        }
        return command.start();
    }

    /** Watched from here on, it becomes the program. */
    static synchronized void letGo(Process held) throws IOException {
        if (pipe.isPresent()) {
            pipe.get().println(held.pid());
            held.getOutputStream().write('\n');
            held.getOutputStream().flush();
        }
    }

    /** The child has ended; its number may soon be another program's. */
    static synchronized void release(long pid) {
        pipe.ifPresent(shell -> shell.println(-pid));
    }

    private static Optional<PrintWriter> open() {
        try {
            Process shell = new ProcessBuilder("sh", "-c", SCRIPT)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return Optional.of(new PrintWriter(shell.getOutputStream(), true, StandardCharsets.US_ASCII));
        } catch (IOException noShell) {
            return Optional.empty();
        }
    }
}
