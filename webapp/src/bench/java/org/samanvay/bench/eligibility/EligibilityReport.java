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
                .mapToDouble(result -> result.getPrimaryResult().getScore())
                .findFirst()
                .orElseThrow();
        StringBuilder table = new StringBuilder("| | mean us | p50 us | p99 us | to the loop |\n|---|---|---|---|---|\n");
        for (RunResult result : results) {
            Result<?> primary = result.getPrimaryResult();
            Statistics all = primary.getStatistics();
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %s |%n",
                    name(result),
                    primary.getScore(),
                    all.getPercentile(50),
                    all.getPercentile(99),
                    name(result).startsWith("synthetic")
                            ? String.format(Locale.ROOT, "%.2f", primary.getScore() / byHand)
                            : ""));
        }
        System.out.print(table);
        Path report = Path.of(System.getProperty("bench.work"), "eligibility.md");
        Files.createDirectories(report.getParent());
        Files.writeString(report, table);
    }

    private static String name(RunResult result) {
        String full = result.getParams().getBenchmark();
        return full.substring(full.lastIndexOf('.') + 1);
    }
}
