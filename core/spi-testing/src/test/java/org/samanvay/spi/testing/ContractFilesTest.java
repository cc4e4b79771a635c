package org.samanvay.spi.testing;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContractFilesTest {
    @TempDir
    private Path resources;

    private ContractFiles files;

    @BeforeEach
    void keepVersionOne() throws IOException {
        files = new ContractFiles(resources, false);
        Files.createDirectories(resources.resolve("contract"));
        Files.writeString(resources.resolve("contract/intake.v1.json"), "{}");
    }

    @Test
    void acceptsWhatIsUnchanged() {
        assertThatCode(() -> files.assertForm("intake", 1, "{}")).doesNotThrowAnyException();
        assertThatCode(() -> files.assertNoOrphan(Map.of("intake", 1))).doesNotThrowAnyException();
    }

    @Test
    void refusesAChangeWithinAVersion() {
        assertThatThrownBy(() -> files.assertForm("intake", 1, "{\"more\": 1}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("raise the version to 2");
    }

    @Test
    void saysHowAMissingFileIsWritten() {
        assertThatThrownBy(() -> files.assertForm("intake", 2, "{}"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("-Dsamanvay.golden=write");
    }

    @Test
    void writesAMissingFileWhenAskedButNeverChangesOne() {
        ContractFiles writing = new ContractFiles(resources, true);

        assertThatCode(() -> writing.assertForm("intake", 2, "{}")).doesNotThrowAnyException();
        assertThatCode(() -> files.assertForm("intake", 2, "{}")).doesNotThrowAnyException();
        assertThatThrownBy(() -> writing.assertForm("intake", 1, "[]")).isInstanceOf(AssertionError.class);
    }

    @Test
    void keepsOldVersionsAndRefusesOrphans() {
        assertThatCode(() -> files.assertNoOrphan(Map.of("intake", 5))).doesNotThrowAnyException();
        assertThatThrownBy(() -> files.assertNoOrphan(Map.of("other", 1)))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("intake.v1.json");
    }

    @Test
    void refusesAMissingOrChangedGuide() throws IOException {
        assertThatThrownBy(() -> files.assertGuide("# Page")).hasMessageContaining("-Dsamanvay.golden=write");
        Files.writeString(resources.resolve("guide.md"), "# Old");
        assertThatThrownBy(() -> files.assertGuide("# Page")).hasMessageContaining("the guide changed");
    }
}
