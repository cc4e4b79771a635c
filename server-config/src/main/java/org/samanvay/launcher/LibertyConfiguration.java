package org.samanvay.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What one Open Liberty server is started with.
 *
 * @param name of the server; two that run on one machine at a time are told apart by it
 * @param liberty the unpacked Open Liberty ({@code wlp})
 * @param userFolder where this server's own files lie; two servers need two
 * @param httpPort on the loopback address
 * @param application the WAR
 * @param environment added to this program's own; the application reads its settings from it
 * @param jvmOptions added to those of {@code liberty/jvm.options}
 * @param overrides file name to XML: laid over the server's configuration, for instance for tests
 */
public record LibertyConfiguration(
        String name,
        Path liberty,
        Path userFolder,
        int httpPort,
        Path application,
        Map<String, String> environment,
        List<String> jvmOptions,
        Map<String, String> overrides) {

    public LibertyConfiguration {
        environment = Map.copyOf(environment);
        jvmOptions = List.copyOf(jvmOptions);
        overrides = Map.copyOf(overrides);
    }

    Path serverFolder() {
        return userFolder.resolve("servers").resolve(name);
    }
}
