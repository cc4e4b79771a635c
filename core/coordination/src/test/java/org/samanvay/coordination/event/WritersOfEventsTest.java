package org.samanvay.coordination.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What happened is told by one package; SQL is text, so the sources are read. */
class WritersOfEventsTest {
    private static final Path SOURCES = Path.of("src/main/java/org/samanvay/coordination");

    private static final Pattern WRITES = Pattern.compile("(?i)\\b(INSERT INTO|UPDATE|DELETE FROM) (timeline|audit|outbox)\\b");

    @Test
    void areInThisPackageOnly() {
        assertThat(sources().filter(source -> WRITES.matcher(text(source)).find()))
                .isNotEmpty()
                .allMatch(source -> source.getParent().equals(SOURCES.resolve("event")));
    }

    @Test
    void neverChangeWhatHappened() {
        assertThat(sources().filter(source -> Pattern.compile("(?i)(UPDATE|DELETE FROM) (timeline|audit)\\b")
                        .matcher(text(source))
                        .find()))
                .isEmpty();
    }

    @Test
    void areRecognized() {
        assertThat(List.of("\"INSERT INTO audit (id)\"", "update timeline set", "DELETE FROM outbox"))
                .allMatch(sql -> WRITES.matcher(sql).find());
    }

    private static Stream<Path> sources() {
        try (Stream<Path> all = Files.walk(SOURCES)) {
            return all.filter(path -> path.toString().endsWith(".java")).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
