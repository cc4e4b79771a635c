package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The kept files of a department: one for each version of each form, and its page of the guide. A version that was
 * released is never changed, because entries of it exist.
 */
final class ContractFiles {
    private static final String WRITE = "samanvay.golden";
    private static final String HOW = "run the test once with -D%s=write".formatted(WRITE);
    private static final Pattern NAME = Pattern.compile("(.+)\\.v([0-9]+)\\.json");

    private final Path resources;

    ContractFiles(Path resources) {
        this.resources = resources;
    }

    void assertForm(String code, int version, String text) {
        Path file = contracts().resolve("%s.v%d.json".formatted(code, version));
        if (Files.notExists(file) && isWriting()) {
            write(file, text);
        }
        if (Files.notExists(file)) {
            fail("form %s version %d has no contract file: %s, then commit it", code, version, HOW);
        }
        assertThat(text)
                .as(
                        "form %s changed within version %d: raise the version to %d and %s "
                                + "(or, while no version was ever released, delete %s first)",
                        code, version, version + 1, HOW, file.getFileName())
                .isEqualTo(read(file));
    }

    /** @param versions current version by form code */
    void assertNoOrphan(Map<String, Integer> versions) {
        for (Path file : files()) {
            Matcher name = NAME.matcher(file.getFileName().toString());
            if (!name.matches() || Integer.parseInt(name.group(2)) > versions.getOrDefault(name.group(1), 0)) {
                fail("%s belongs to no form or to a version yet to come: delete it", file.getFileName());
            }
        }
    }

    void assertGuide(String page) {
        Path file = resources.resolve("guide.md");
        if (isWriting()) {
            write(file, page);
        }
        if (Files.notExists(file)) {
            fail("no guide.md: %s, then commit it", HOW);
        }
        assertThat(page).as("the guide changed: if it is meant, %s", HOW).isEqualTo(read(file));
    }

    private Path contracts() {
        return resources.resolve("contract");
    }

    private List<Path> files() {
        if (Files.notExists(contracts())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(contracts())) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWriting() {
        return "write".equals(System.getProperty(WRITE));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
