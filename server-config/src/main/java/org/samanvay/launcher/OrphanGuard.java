package org.samanvay.launcher;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * A sleeping shell at the other end of a pipe. When this program dies in whatever way, even by SIGKILL, the pipe closes
 * and the shell asks the children to end, and ends them where they do not listen. Without a POSIX shell there is no
 * guard, and the next start clears up.
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

    private static Optional<PrintWriter> pipe = Optional.empty();
    private static boolean asked;

    private OrphanGuard() {}

    static synchronized void watch(long pid) {
        if (!asked) {
            asked = true;
            pipe = open();
        }
        pipe.ifPresent(shell -> shell.println(pid));
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
