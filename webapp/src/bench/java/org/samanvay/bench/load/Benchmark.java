package org.samanvay.bench.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.samanvay.bench.data.Generator;
import org.samanvay.bench.load.Measurement.Effort;
import org.samanvay.bench.load.ScaleRun.Plan;
import org.samanvay.bench.server.BenchServer;
import org.samanvay.bench.server.BenchServer.Places;

/**
 * Fills, starts, measures, prints. System properties: {@code bench.cases} (comma between), {@code bench.rounds}, {@code
 * bench.slice} and {@code bench.warm} (seconds), {@code bench.only} (parts of titles), {@code bench.jvm} (options of the
 * server's JVM), {@code bench.keep} (uses data of an earlier run), {@code
 * bench.lines} (connections that ask without rest; 4), {@code bench.lean} (fills only what indicators count; nothing but (d)
 * can then be measured).
 */
public final class Benchmark {
    private Benchmark() {}

    public static void main(String[] arguments) throws IOException, SQLException {
        Places places = new Places(path("bench.work"), path("bench.liberty"), path("bench.war"));
        Plan plan = new Plan(
                new Effort(number("bench.warm", 10), number("bench.slice", 2), (int) number("bench.rounds", 8)),
                words("bench.jvm", " "),
                words("bench.only", ","));
        List<ScaleRun> runs = new ArrayList<>();
        for (String cases : System.getProperty("bench.cases", "10000").split(",")) {
            runs.add(run(places, Integer.parseInt(cases.strip()), plan));
        }
        String report = "Measured " + LocalDate.now(ZoneOffset.UTC) + " on " + machine() + ".\n\n" + Report.of(runs);
        System.out.println(report);
        Files.writeString(places.work().resolve("report.md"), report);
    }

    private static ScaleRun run(Places places, int cases, Plan plan) throws IOException, SQLException {
        boolean lean = Boolean.getBoolean("bench.lean");
        String name = lean ? cases + "-lean" : String.valueOf(cases);
        try (BenchServer server = BenchServer.create(places, name, Boolean.getBoolean("bench.keep"))) {
            server.set("innodb_buffer_pool_size", "2147483648");
            if (!server.isFilled()) {
                fill(server, cases, lean);
            }
            return ScaleRun.of(server, cases, plan);
        }
    }

    private static void fill(BenchServer server, int cases, boolean lean) throws IOException, SQLException {
        System.out.println("Laying the ground ...");
        server.startAndWait();
        server.stopServer();
        server.set("innodb_flush_log_at_trx_commit", "0");
        try (Connection owner = server.connect()) {
            Generator.fill(owner, server.keys(), server.folder().resolve("load"), cases, lean);
        }
        server.set("innodb_flush_log_at_trx_commit", "1");
        server.filled();
    }

    private static Path path(String property) {
        return Path.of(System.getProperty(property)).toAbsolutePath();
    }

    private static double number(String property, double usual) {
        return Double.parseDouble(System.getProperty(property, String.valueOf(usual)));
    }

    private static List<String> words(String property, String separator) {
        String value = System.getProperty(property, "");
        return value.isBlank() ? List.of() : Arrays.asList(value.split(separator));
    }

    private static String machine() throws IOException {
        String processor = Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
        return Runtime.getRuntime().availableProcessors() + " x " + processor + ", "
                + System.getProperty("os.name") + ", JDK " + Runtime.version().feature();
    }
}
