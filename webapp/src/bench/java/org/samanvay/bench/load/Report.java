package org.samanvay.bench.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The figures as Markdown. */
final class Report {
    private Report() {}

    /** One workload at once, while the rest is still to be measured. */
    static void line(Measurement measurement) {
        System.out.printf(
                Locale.ROOT,
                "%s: %.0f µs, L1 %.0f µs, L2 %.0f µs; %.2f x L1, %.2f x L2; %.1f statements against %.1f;"
                        + " compilers %.0f %% and %.0f %%%n",
                measurement.title(),
                measurement.median(Endpoint.OURS, Slice::cpu),
                measurement.median(Endpoint.L1, Slice::cpu),
                measurement.median(Endpoint.L2, Slice::cpu),
                measurement.ratio(Endpoint.L1, Slice::cpu),
                measurement.ratio(Endpoint.L2, Slice::cpu),
                measurement.counted(Endpoint.OURS).statements(),
                measurement.counted(Endpoint.L2).statements(),
                100 * measurement.median(Endpoint.OURS, Slice::compilerShare),
                100 * measurement.median(Endpoint.L2, Slice::compilerShare));
    }

    static String of(List<ScaleRun> runs) {
        List<String> lines = new ArrayList<>();
        lines.add("| cases | workload | who | server CPU µs | ours ÷ | MariaDB CPU µs | statements | commits | round trips"
                + " | requests/s | p50 ms | p99 ms | KB allocated |");
        lines.add("|---|---|---|---|---|---|---|---|---|---|---|---|---|");
        for (ScaleRun run : runs) {
            run.measurements().forEach(measurement -> add(lines, run, measurement));
        }
        lines.add("");
        if (runs.size() > 1) {
            growth(lines, runs.getFirst(), runs.getLast());
        }
        for (ScaleRun run : runs) {
            lines.add(String.format(
                    Locale.ROOT,
                    "- %,d cases: first correct answer %.1f s after the start of the process, with %.1f s of processor time; resident"
                            + " %d MB idle, %d MB under"
                            + " the load, of which the heap held %d MB after a collection; load average %s.",
                    run.cases(), run.first().seconds(), run.first().cpuSeconds(), run.idleMebibytes(), run.busyMebibytes(), run.heapMebibytes(), run.load()));
        }
        return String.join("\n", lines) + "\n";
    }

    private static void add(List<String> lines, ScaleRun run, Measurement measurement) {
        for (Endpoint endpoint : Endpoint.values()) {
            Counted counted = measurement.counted(endpoint);
            lines.add(String.format(
                    Locale.ROOT,
                    "| %,d | %s, %,d bytes | %s | %.0f | %s | %.0f | %.1f | %.1f | %.1f | %.0f | %.1f | %.1f | %.0f |",
                    run.cases(), measurement.title(), measurement.bytes(), endpoint.shown(),
                    measurement.median(endpoint, Slice::cpu),
                    endpoint == Endpoint.OURS ? "" : "%.2f".formatted(measurement.ratio(endpoint, Slice::cpu)),
                    measurement.median(endpoint, Slice::databaseCpu),
                    counted.statements(), counted.commits(), counted.roundTrips(),
                    measurement.median(endpoint, Slice::perSecond),
                    measurement.median(endpoint, slice -> slice.millis(0.5)),
                    measurement.median(endpoint, slice -> slice.millis(0.99)),
                    measurement.median(endpoint, Slice::allocatedBytes) / 1024));
        }
    }

    private static void growth(List<String> lines, ScaleRun small, ScaleRun large) {
        for (int i = 0; i < small.measurements().size(); i++) {
            Measurement before = small.measurements().get(i);
            Measurement after = large.measurements().get(i);
            lines.add(String.format(
                    Locale.ROOT,
                    "- %s: server CPU at %,d cases is %.2f of that at %,d (L2: %.2f).",
                    before.title(), large.cases(),
                    after.median(Endpoint.OURS, Slice::cpu) / before.median(Endpoint.OURS, Slice::cpu), small.cases(),
                    after.median(Endpoint.L2, Slice::cpu) / before.median(Endpoint.L2, Slice::cpu)));
        }
    }
}
