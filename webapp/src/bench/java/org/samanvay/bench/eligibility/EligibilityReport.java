package org.samanvay.bench.eligibility;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.util.Statistics;

/** Runs the benchmark and writes the table of the README: {@code mvn -Pbench-eligibility ...}. */
public final class EligibilityReport {
    private EligibilityReport() {}

    public static void main(String[] arguments) throws RunnerException, IOException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include(EligibilityBenchmark.class.getName())
                        .jvmArgsAppend("-Xmx512m")
                        .build())
                .run();
        double byHand = results.stream()
                .filter(result -> name(result).equals("syntheticByHand"))
                .mapToDouble(EligibilityReport::median)
                .findFirst()
                .orElseThrow();
        StringBuilder table =
                new StringBuilder("| | mean µs | p50 µs | p99 µs | p50 to the loop's |\n|---|---|---|---|---|\n");
        for (RunResult result : results) {
            Result<?> primary = result.getPrimaryResult();
            Statistics all = primary.getStatistics();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %s |%n",
                    name(result),
                    primary.getScore(),
                    median(result),
                    all.getPercentile(99),
                    name(result).startsWith("synthetic")
                            ? String.format(Locale.ROOT, "%.2f", median(result) / byHand)
                            : ""));
        }
        System.out.print(table);
        Path report = Path.of(System.getProperty("bench.work"), "eligibility.md");
        Files.createDirectories(report.getParent());
        Files.writeString(report, table);
    }

    /** Of a shared machine it tells more than the mean, in which everybody's pauses stand. */
    private static double median(RunResult result) {
        return result.getPrimaryResult().getStatistics().getPercentile(50);
    }

    private static String name(RunResult result) {
        String full = result.getParams().getBenchmark();
        return full.substring(full.lastIndexOf('.') + 1);
    }
}
