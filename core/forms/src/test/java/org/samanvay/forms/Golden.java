package org.samanvay.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Generated text, kept so that every change of it is seen in review. */
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources");

    private Golden() {}

    static void assertSame(String file, String text) throws IOException {
        if ("write".equals(System.getProperty("samanvay.golden"))) {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(file), text);
        }
        assertThat(text)
                .as("run with -Dsamanvay.golden=write if the change is meant")
                .isEqualTo(Files.readString(FOLDER.resolve(file)));
    }
}
