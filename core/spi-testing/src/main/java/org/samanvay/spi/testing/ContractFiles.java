package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
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
    private final boolean writing;

    ContractFiles(Path resources, boolean writing) {
        this.resources = resources;
        this.writing = writing;
    }

    /** The files of the module under test; writing if it was asked for. */
    static ContractFiles ofModule() {
        return new ContractFiles(Path.of("src/test/resources"), "write".equals(System.getProperty(WRITE)));
    }

    void assertForm(String code, int version, String text) {
        Path file = file(code, version);
        if (Files.notExists(file) && writing) {
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

    /** What was committed for the versions before this one, in their order. */
    List<EarlierVersion> earlier(String code, int version) {
        return IntStream.range(1, version)
                .filter(before -> Files.exists(file(code, before)))
                .mapToObj(before -> new EarlierVersion(before, read(file(code, before))))
                .toList();
    }

    /** @param codes sorted, a line each */
    void assertCodes(List<String> codes) {
        Path file = resources.resolve("codes.txt");
        List<String> lost = new ArrayList<>(Files.exists(file) ? read(file).lines().toList() : List.of());
        lost.removeAll(codes);
        if (!lost.isEmpty()) {
            fail(
                    "%s had a meaning for what is stored, printed and sent: keep each, with an end to its validity where it "
                            + "has one, and give what is new a code of its own (or, while no version was ever "
                            + "released, delete the line in %s first)",
                    lost, file.getFileName());
        }
        assertKept(file, String.join("\n", codes) + "\n", "there are new codes");
    }

    void assertGuide(String page) {
        assertKept(resources.resolve("guide.md"), page, "the guide changed");
    }

    private void assertKept(Path file, String text, String otherwise) {
        if (writing) {
            write(file, text);
        }
        if (Files.notExists(file)) {
            fail("no %s: %s, then commit it", file.getFileName(), HOW);
        }
        assertThat(text).as("%s: if it is meant, %s", otherwise, HOW).isEqualTo(read(file));
    }

    private Path file(String code, int version) {
        return contracts().resolve("%s.v%d.json".formatted(code, version));
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
