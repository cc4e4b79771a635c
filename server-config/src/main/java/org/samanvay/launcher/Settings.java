package org.samanvay.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What an operator sets, by environment variables; {@code server-config/README.md} explains each.
 *
 * @param existingDatabase where empty, the embedded one is started
 * @param programUser the account under which the server works
 * @param programPassword where empty, one is generated into the data folder
 * @param programHost from which that account signs in
 * @param programFolder where the programs of the embedded MariaDB are unpacked
 * @param keyFolder where the application keeps the keys that encrypt identities
 * @param libertyFolder the unpacked Open Liberty
 * @param application the WAR
 */
public record Settings(
        Mode mode,
        int httpPort,
        Path dataFolder,
        int embeddedDatabasePort,
        Optional<DatabaseAccess> existingDatabase,
        String programUser,
        Optional<String> programPassword,
        String programHost,
        Path programFolder,
        Path keyFolder,
        Path libertyFolder,
        Path application) {

    /**
     * Reads them all and reports all faults together.
     *
     * @param environment such as {@code System.getenv()}
     * @param workingFolder to which relative paths refer
     * @throws Refusal with one line per fault
     */
    public static Settings of(Map<String, String> environment, Path workingFolder) {
        return new Reader(environment, workingFolder).read();
    }

    DatabaseAddress existingAddress() {
        return existingDatabase.flatMap(access -> DatabaseAddress.parse(access.url())).orElseThrow();
    }

    private static final class Reader {
        private final Map<String, String> environment;
        private final Path workingFolder;
        private final List<String> faults = new ArrayList<>();

        Reader(Map<String, String> environment, Path workingFolder) {
            this.environment = environment;
            this.workingFolder = workingFolder.toAbsolutePath();
        }

        Settings read() {
            Path data = path("SAMANVAY_DATA_FOLDER").orElseGet(() -> workingFolder.resolve(".samanvay"));
            Mode mode = mode();
            Settings settings = new Settings(
                    mode,
                    port("SAMANVAY_HTTP_PORT", 9080),
                    data,
                    port("SAMANVAY_EMBEDDED_DATABASE_PORT", 13306),
                    existingDatabase(mode),
                    text("SAMANVAY_PROGRAM_USER").orElse(Preparation.PROGRAM_ACCOUNT),
                    text("SAMANVAY_PROGRAM_PASSWORD"),
                    text("SAMANVAY_PROGRAM_HOST").orElse("%"),
                    path("SAMANVAY_PROGRAM_FOLDER").orElseGet(() -> data.resolve("programs")),
                    keyFolder(mode, data),
                    path("SAMANVAY_LIBERTY_FOLDER").orElseGet(() -> workingFolder.resolve("server-config/target/wlp")),
                    path("SAMANVAY_APPLICATION").orElseGet(() -> workingFolder.resolve("webapp/target/samanvay.war")));
            if (!faults.isEmpty()) {
                throw new Refusal(faults);
            }
            return settings;
        }

        private Optional<String> text(String name) {
            return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
        }

        private Optional<Path> path(String name) {
            return text(name).map(value -> workingFolder.resolve(value).normalize());
        }

        private int port(String name, int otherwise) {
            String value = text(name).orElse(String.valueOf(otherwise));
            if (value.matches("\\d{1,5}") && Integer.parseInt(value) >= 1 && Integer.parseInt(value) <= 65_535) {
                return Integer.parseInt(value);
            }
            faults.add(name + " must be a port from 1 to 65535 and is '" + value + "'.");
            return otherwise;
        }

        private Mode mode() {
            String value = text("SAMANVAY_MODE").orElse("production");
            for (Mode mode : Mode.values()) {
                if (mode.word().equals(value.toLowerCase(Locale.ROOT))) {
                    return mode;
                }
            }
            faults.add("SAMANVAY_MODE must be production or demonstration and is '" + value + "'.");
            return Mode.PRODUCTION;
        }

        private Path keyFolder(Mode mode, Path data) {
            Optional<Path> given = path("SAMANVAY_KEY_FOLDER");
            if (mode == Mode.PRODUCTION && given.filter(folder -> !folder.startsWith(data)).isEmpty()) {
                faults.add("In production SAMANVAY_KEY_FOLDER must be set to a folder outside the data folder " + data
                        + ", so that no backup of the data holds the keys to it.");
            }
            return given.orElseGet(() -> data.resolve("keys"));
        }

        private Optional<DatabaseAccess> existingDatabase(Mode mode) {
            Optional<String> url = text("SAMANVAY_DATABASE_URL");
            if (url.isEmpty()) {
                return Optional.empty();
            }
            Optional<DatabaseAddress> address = DatabaseAddress.parse(url.get());
            if (address.isEmpty()) {
                faults.add("SAMANVAY_DATABASE_URL must look like jdbc:mariadb://host:3306/samanvay.");
            }
            address.ifPresent(known -> check(known, mode));
            return Optional.of(new DatabaseAccess(
                    url.get(), required("SAMANVAY_DATABASE_USER"), required("SAMANVAY_DATABASE_PASSWORD")));
        }

        private void check(DatabaseAddress address, Mode mode) {
            if (address.options().containsKey("password") || address.options().containsKey("user")) {
                faults.add("SAMANVAY_DATABASE_URL must not carry user or password. Use SAMANVAY_DATABASE_USER and "
                        + "SAMANVAY_DATABASE_PASSWORD.");
            }
            if (mode == Mode.PRODUCTION && !address.onThisMachine() && !address.verified()) {
                faults.add("In production the way to a database on another machine must be encrypted. Add "
                        + "?sslMode=verify-full to SAMANVAY_DATABASE_URL.");
            }
        }

        private String required(String name) {
            return text(name).orElseGet(() -> {
                faults.add(name + " must be set, because SAMANVAY_DATABASE_URL is.");
                return "";
            });
        }
    }
}
