package org.samanvay.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.Definitions;

/** The table of departments that a newcomer reads first says what the definitions say. */
class DepartmentTableTest {
    private static final Path PLUGINS = Path.of("../plugins");
    private static final Pattern ROW =
            Pattern.compile("^\\| \\[`([a-z-]+)`]\\(([^)]+)\\) \\| [^|]+ \\| ([^|]+) \\|$", Pattern.MULTILINE);
    private static final Pattern CODE = Pattern.compile("`([a-z0-9-]+)`");

    @Test
    void namesEveryDepartmentWithItsForms() throws IOException {
        Map<String, String> told = new TreeMap<>();
        rows().forEach(row -> told.put(
                row.group(1),
                CODE.matcher(row.group(3)).results().map(MatchResult::group).collect(Collectors.joining(", "))));

        Definitions.load().departments().forEach(department -> {
            String forms = department.forms().stream()
                    .map(form -> "`" + form.shortCode() + "`")
                    .collect(Collectors.joining(", "));
            assertThat(told.remove(department.id()))
                    .as(
                            "in plugins/README.md write: | [`%s`](%s/src/test/resources/guide.md) | what it is | %s |",
                            department.id(), department.id(), forms)
                    .isEqualTo(forms);
        });
        assertThat(told).as("no such department; take it out of plugins/README.md").isEmpty();
    }

    @Test
    void leadsToThePageOfTheGuide() throws IOException {
        assertThat(rows()).isNotEmpty().allSatisfy(row -> assertThat(PLUGINS.resolve(row.group(2)))
                .isRegularFile()
                .content()
                .contains("\n`" + row.group(1) + "`, "));
    }

    /** Imports and blank lines aside; it is read before it is copied. */
    @Test
    void theExampleStaysUnderEightyLines() throws IOException {
        try (Stream<Path> files = Files.walk(PLUGINS.resolve("example/src/main/java"))) {
            List<Path> sources = files.filter(Files::isRegularFile).toList();
            assertThat(sources).isNotEmpty();
            long lines = 0;
            for (Path source : sources) {
                lines += Files.readAllLines(source).stream()
                        .filter(line -> !line.isBlank() && !line.startsWith("import "))
                        .count();
            }
            assertThat(lines).isLessThan(80);
        }
    }

    private static List<MatchResult> rows() throws IOException {
        return ROW.matcher(Files.readString(PLUGINS.resolve("README.md"))).results().toList();
    }
}
