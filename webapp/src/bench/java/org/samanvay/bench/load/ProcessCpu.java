package org.samanvay.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What Linux says of a process. */
public final class ProcessCpu {
    private static final long MICROS_OF_TICK = 10_000;

    private ProcessCpu() {}

    /** Processor time used so far, in microseconds, in steps of a clock tick (10 ms): user and system, all threads. */
    public static long micros(long pid) {
        String stat = read(pid, "stat");
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MICROS_OF_TICK;
    }

    /** Resident memory in MiB. */
    public static long residentMebibytes(long pid) {
        return read(pid, "status")
                .lines()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    public static String loadAverage() {
        return read("/proc/loadavg").split(" ")[0];
    }

    private static String read(long pid, String file) {
        return read("/proc/" + pid + "/" + file);
    }

    private static String read(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
