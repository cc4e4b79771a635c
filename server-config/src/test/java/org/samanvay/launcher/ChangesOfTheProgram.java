package org.samanvay.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The numbered changes of the program itself, as files: a folder in a build, a jar in a packaged one. */
final class ChangesOfTheProgram {
    private static final String FOLDER = "/db/migration";
    private static final String FIRST = FOLDER + "/V1__foundation.sql";

    private ChangesOfTheProgram() {}

    static void copy(Path target, Predicate<String> names) throws IOException {
        URI first = URI.create(ChangesOfTheProgram.class.getResource(FIRST).toString());
        if (!"jar".equals(first.getScheme())) {
            copy(Path.of(first).getParent(), target, names);
            return;
        }
        try (FileSystem jar = FileSystems.newFileSystem(first, Map.of())) {
            copy(jar.getPath(FOLDER), target, names);
        }
    }

    private static void copy(Path folder, Path target, Predicate<String> names) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> names.test(file.getFileName().toString())).forEach(file -> {
                try {
                    Files.copy(file, target.resolve(file.getFileName().toString()));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
