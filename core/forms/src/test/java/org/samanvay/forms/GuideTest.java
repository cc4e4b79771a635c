package org.samanvay.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.fixture.RefugeDepartment;

class GuideTest {
    private static final Path GOLDEN = Path.of("src/test/resources/guide.md");

    @Test
    void writesTheGoldenPage() throws IOException {
        Definitions definitions = Definitions.of(List.of(new RefugeDepartment()));
        String page = Guide.of(definitions.department("refuge").orElseThrow());
        if ("write".equals(System.getProperty("samanvay.golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, page);
        }

        assertThat(page).as("run with -Dsamanvay.golden=write if the change is meant").isEqualTo(Files.readString(GOLDEN));
    }
}
