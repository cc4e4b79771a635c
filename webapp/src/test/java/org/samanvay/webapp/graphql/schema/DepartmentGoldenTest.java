package org.samanvay.webapp.graphql.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.DepartmentDefinition;
import org.samanvay.webapp.graphql.schema.BreakingChanges.Change;

/** What each department brings to the API, compared with the committed file; a break is told with what to do instead. */
class DepartmentGoldenTest {
    private static final Path FOLDER = Path.of("src/test/resources/schema");
    private static final String ENDING = ".graphql";

    private final SchemaSource source = SchemaSource.of(getClass().getClassLoader(), StandInSchema.NO_BEANS);
    private final DepartmentSchema schema =
            new DepartmentSchema(source.schema(department -> true), source.departmentOf());

    @TestFactory
    Stream<DynamicTest> isTheCommittedSchema() {
        String nobodys = schema.ofNobody();
        return withForms().map(department -> DynamicTest.dynamicTest(department.id(), () -> {
            Path file = FOLDER.resolve(department.id() + ENDING);
            compare(file, new DepartmentGolden(
                    department.id(),
                    nobodys,
                    Files.exists(file) ? Files.readString(file) : "",
                    DepartmentGolden.text(department.forms(), schema.of(department.id()))));
        }));
    }

    private static void compare(Path file, DepartmentGolden golden) throws IOException {
        List<Change> breaks =
                golden.unannounced(DepartmentGolden.meant(System.getProperty("samanvay.breaking", "")));
        if (!breaks.isEmpty()) {
            fail(golden.advice(breaks));
        }
        if ("write".equals(System.getProperty("samanvay.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(file, golden.now());
            return;
        }
        assertThat(golden.now().lines().toList())
                .as("The API grew. If that is meant, write %s anew with -Dsamanvay.golden=write", file)
                .isEqualTo(golden.committed().lines().toList());
    }

    @Test
    void noDepartmentIsGone() throws IOException {
        Set<String> committed = new TreeSet<>();
        if (Files.exists(FOLDER)) {
            try (Stream<Path> files = Files.list(FOLDER)) {
                files.map(file -> file.getFileName().toString().replace(ENDING, "")).forEach(committed::add);
            }
        }
        assertThat(withForms().map(DepartmentDefinition::id))
                .as("A department whose API was committed is gone; if that is meant, remove its file in %s", FOLDER)
                .containsAll(committed);
    }

    private static Stream<DepartmentDefinition> withForms() {
        return Definitions.load().departments().stream()
                .filter(department -> !department.forms().isEmpty());
    }
}
