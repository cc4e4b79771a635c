package org.samanvay.launcher;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the server prints. Liberty goes on running when its application does not start, so the reason is taken
 * from its messages; the application writes its own reasons as lines that begin with {@value #REFUSES}.
 */
final class ServerWatch implements Consumer<String> {
    /** The application prints this before each reason for which it does not start. */
    static final String REFUSES = "SAMANVAY-REFUSES:";

    private static final String CAUSE = "Caused by: ";

    /** Application failed, not found, or in conflict; port not bound; feature or configuration wrong. */
    private static final Pattern FATAL = Pattern.compile(
            "(CWWKZ000[0-9]E|CWWKZ0013E|CWWKZ0014W|CWWKO0221E|CWWKF0001E|CWWKF0033E|CWWKG0014E|CWWKE0005E): (.*)");

    /** Stack traces and the server's own progress are in its log; after a refusal the rest is its echo. */
    private static final Pattern ONLY_FOR_THE_LOG = Pattern.compile("\\s|$|Caused by|Launching |\\[AUDIT");

    private final Consumer<String> console;
    private final CopyOnWriteArrayList<String> refusals = new CopyOnWriteArrayList<>();
    private final CopyOnWriteArrayList<String> failures = new CopyOnWriteArrayList<>();
    private volatile String deepestCause = "";

    ServerWatch(Consumer<String> console) {
        this.console = console;
    }

    @Override
    public void accept(String line) {
        if (line.startsWith(CAUSE)) {
            deepestCause = " The cause: " + line.substring(CAUSE.length());
        }
        int refuses = line.indexOf(REFUSES);
        Matcher fatal = FATAL.matcher(line);
        if (refuses >= 0) {
            // An exception's message comes again in each message that reports it.
            refusals.addIfAbsent(line.substring(refuses + REFUSES.length()).strip());
        } else if (fatal.find()) {
            failures.addIfAbsent("The server reports " + fatal.group());
        } else if (refusals.isEmpty() && !ONLY_FOR_THE_LOG.matcher(line).lookingAt()) {
            console.accept(line);
        }
    }

    boolean failed() {
        return !refusals.isEmpty() || !failures.isEmpty();
    }

    /** The application's reasons where it gave any, else the server's; later ones are waited for that long. */
    List<String> reasons(Duration patience, ChildProcess process) {
        if (failures.isEmpty()) {
            process.endsWithin(patience);
        }
        return refusals.isEmpty() ? failures.stream().map(failure -> failure + deepestCause).toList() : List.copyOf(refusals);
    }
}
