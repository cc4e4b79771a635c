package org.samanvay.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The launcher as an operator meets it: its script, its lines, its exit status. */
class SamanvayIT {
    private static final String READY = "Stop it with Ctrl-C.";
    private static final String SERVER_STARTS = "Starting the server ...";

    @TempDir
    Path folder;

    private final Map<String, String> environment = new HashMap<>();
    private Path output;
    private Process launcher;

    /** The script as it is, in a module of its own whose class path holds the schema of the tests. */
    /** Seconds: a loaded machine starts slowly, and how fast it does is not what is tested. */
    private static final int PATIENCE = 240;

    @BeforeEach
    void layOutModule() throws IOException {
        Path module = TestFolders.module();
        Path script = folder.resolve("module/src/main/launcher/samanvay.sh");
        Files.createDirectories(script.getParent());
        Files.copy(module.resolve("src/main/launcher/samanvay.sh"), script);
        Files.createDirectories(folder.resolve("module/target"));
        String libraries = Stream.of(Files.readString(module.resolve("target/launcher.classpath")).split(":"))
                .filter(library -> !library.contains("coordination"))
                .collect(Collectors.joining(":"));
        Files.writeString(folder.resolve("module/target/launcher.classpath"),
                module.resolve("target/classes") + ":" + module.resolve("target/test-classes/probe-schema") + ":" + libraries);
        Files.createDirectories(folder.resolve("data"));
        environment.putAll(Map.of(
                "JAVA_HOME", System.getProperty("java.home"),
                "SAMANVAY_MODE", "demonstration",
                "SAMANVAY_DATA_FOLDER", folder.resolve("data").toString(),
                "SAMANVAY_PROGRAM_FOLDER", TestFolders.PROGRAMS.toString(),
                "SAMANVAY_HTTP_PORT", String.valueOf(TestFolders.HTTP_PORT),
                "SAMANVAY_EMBEDDED_DATABASE_PORT", String.valueOf(TestFolders.DATABASE_PORT),
                "SAMANVAY_LIBERTY_FOLDER", System.getProperty("samanvay.liberty", ""),
                "SAMANVAY_APPLICATION", ProbeApplication.packInto(folder).toString()));
        Files.setPosixFilePermissions(folder.resolve("data"),
                PosixFilePermissions.fromString("rwx------"));
        output = folder.resolve("output");
    }

    @AfterEach
    void endLauncher() throws InterruptedException {
        if (launcher != null) {
            List<ProcessHandle> family = launcher.descendants().toList();
            launcher.destroy();
            if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
                // A test that failed half-way must not take the ports from the next one.
                family.forEach(ProcessHandle::destroyForcibly);
                launcher.destroyForcibly().waitFor();
            }
        }
    }

    @Test
    void startsAnswersAndStopsAtCtrlC() throws Exception {
        Files.writeString(folder.resolve("data/demonstration-accounts.txt"), "asha.one-stop  word  One Stop Centre, Dehradun\n");
        start();
        String lines = awaitLine(READY);
        assertThat(lines)
                .containsPattern("Samanvay answers, \\d+\\.\\d seconds after its start")
                .contains("http://localhost:" + TestFolders.HTTP_PORT + "/graphql", "GraphiQL", "  asha.one-stop  word");
        assertThat(get("/query")).isEqualTo("samanvay_program@127.0.0.1 REPEATABLE-READ +00:00");
        assertThat(get("/fault")).doesNotContain("secret").doesNotContain("IllegalState");
        assertThat(headersOf("/none")).doesNotContainKeys("Server", "X-Powered-By", "$WSEP");

        List<ProcessHandle> children = launcher.descendants().toList();
        assertThat(children).hasSizeGreaterThanOrEqualTo(2);
        new ProcessBuilder("kill", "-INT", String.valueOf(launcher.pid())).start().waitFor();
        assertThat(launcher.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isZero();
        awaitEnd(children);
    }

    @Test
    void leavesNothingRunningWhenKilledAndStartsAgain() throws Exception {
        start();
        awaitLine(SERVER_STARTS);
        List<ProcessHandle> children = launcher.descendants().toList();
        launcher.destroyForcibly().waitFor();
        awaitEnd(children);
        start();
        assertThat(awaitLine(SERVER_STARTS)).contains("is ready.");
    }

    @Test
    void endsWithTheReasonsOfTheApplication() throws Exception {
        environment.put("PROBE_REFUSES", "the Hindi name of a field is missing.");
        assertThat(refusal())
                .containsExactly(
                        "Samanvay cannot start: the Hindi name of a field is missing.",
                        "Samanvay cannot start: and a second reason.");
    }

    @Test
    void refusesHttpPortInUse() throws Exception {
        try (ServerSocket other = new ServerSocket(TestFolders.HTTP_PORT, 1, InetAddress.getLoopbackAddress())) {
            assertThat(refusal()).singleElement().asString().contains("Port " + other.getLocalPort(), "SAMANVAY_HTTP_PORT");
        }
    }

    @Test
    void refusesDatabaseOutOfReach() throws Exception {
        environment.putAll(Map.of(
                "SAMANVAY_DATABASE_URL", "jdbc:mariadb://127.0.0.1:3399/samanvay",
                "SAMANVAY_DATABASE_USER", "owner",
                "SAMANVAY_DATABASE_PASSWORD", "word"));
        assertThat(refusal()).singleElement().asString().contains("cannot be reached", "SAMANVAY_DATABASE_URL");
    }

    @Test
    void refusesDataFolderThatCannotBeWritten() throws Exception {
        environment.put("SAMANVAY_DATA_FOLDER", Files.writeString(folder.resolve("file"), "").resolve("data").toString());
        assertThat(refusal()).singleElement().asString().contains("cannot be written");
    }

    @Test
    void refusesDataFolderThatOthersMayEnter() throws Exception {
        Files.setPosixFilePermissions(folder.resolve("data"),
                PosixFilePermissions.fromString("rwxr-x---"));
        assertThat(refusal()).singleElement().asString().contains("chmod 700");
    }

    @Test
    void refusesDemonstrationDataInProduction() throws Exception {
        Files.writeString(folder.resolve("data/mode"), "demonstration");
        environment.putAll(Map.of("SAMANVAY_MODE", "production", "SAMANVAY_KEY_FOLDER", folder.resolve("keys").toString()));
        assertThat(refusal()).singleElement().asString().contains("belongs to demonstration mode");
    }

    @Test
    void refusesOldJdk() throws Exception {
        Path java = folder.resolve("old/bin/java");
        Files.createDirectories(java.getParent());
        Files.writeString(java, "#!/bin/sh\necho '    java.specification.version = 17' >&2\n");
        java.toFile().setExecutable(true);
        environment.put("JAVA_HOME", folder.resolve("old").toString());
        environment.put("PATH", java.getParent() + ":" + System.getenv("PATH"));
        assertThat(refusal()).singleElement().asString().contains("JDK 21 or newer");
    }

    private void start() throws IOException {
        ProcessBuilder command = new ProcessBuilder("sh", folder.resolve("module/src/main/launcher/samanvay.sh").toString())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        command.environment().putAll(environment);
        launcher = command.start();
    }

    private static void awaitEnd(List<ProcessHandle> children) throws Exception {
        for (ProcessHandle child : children) {
            child.onExit().get(60, TimeUnit.SECONDS);
        }
    }

    private List<String> refusal() throws Exception {
        start();
        assertThat(launcher.waitFor(PATIENCE, TimeUnit.SECONDS)).isTrue();
        assertThat(launcher.exitValue()).isEqualTo(1);
        List<String> lines = Files.readAllLines(output);
        assertThat(lines).noneMatch(line -> line.startsWith("\tat "));
        return lines.stream().filter(line -> line.startsWith("Samanvay cannot start")).toList();
    }

    private String awaitLine(String line) throws Exception {
        for (int tries = 0; tries < 10 * PATIENCE && !launcher.waitFor(100, TimeUnit.MILLISECONDS); tries++) {
            if (Files.readString(output).contains(line)) {
                return Files.readString(output);
            }
        }
        throw new AssertionError("no such line: " + Files.readString(output));
    }

    private static Map<String, List<String>> headersOf(String path) throws IOException {
        return URI.create("http://127.0.0.1:" + TestFolders.HTTP_PORT + path).toURL().openConnection().getHeaderFields();
    }

    private static String get(String path) throws IOException {
        HttpURLConnection request =
                (HttpURLConnection) URI.create("http://127.0.0.1:" + TestFolders.HTTP_PORT + path).toURL().openConnection();
        try (InputStream body = request.getResponseCode() < 400 ? request.getInputStream() : request.getErrorStream()) {
            return new String(body.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
