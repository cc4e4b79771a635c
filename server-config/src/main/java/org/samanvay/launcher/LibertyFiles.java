package org.samanvay.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.mariadb.jdbc.MariaDbDataSource;

/** Lays out a server's files, afresh at each start, so that the configuration is always the program's own. */
public final class LibertyFiles {
    private LibertyFiles() {}

    /** Returns the JVM options that the program's configuration asks for. */
    public static List<String> layOut(LibertyConfiguration configuration) {
        try {
            Path server = OwnerOnly.folder(configuration.serverFolder(), "server folder");
            Files.write(server.resolve("server.xml"), resource("server.xml"));
            Path overrides = Files.createDirectories(server.resolve("configDropins").resolve("overrides"));
            try (Stream<Path> old = Files.list(overrides)) {
                for (Path file : old.toList()) {
                    Files.delete(file);
                }
            }
            for (Map.Entry<String, String> override : configuration.overrides().entrySet()) {
                Files.writeString(overrides.resolve(override.getKey()), override.getValue());
            }
            copyDriver(configuration.userFolder().resolve("shared").resolve("resources").resolve("jdbc"));
            return new String(resource("jvm.options"), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = LibertyFiles.class.getClassLoader().getResourceAsStream("liberty/" + name)) {
            if (file == null) {
                throw new IOException("the class path lacks liberty/" + name);
            }
            return file.readAllBytes();
        }
    }

    private static void copyDriver(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            Path driver = Path.of(MariaDbDataSource.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Files.copy(driver, folder.resolve("mariadb-java-client.jar"), StandardCopyOption.REPLACE_EXISTING);
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }
}
