package org.samanvay.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What Linux says of a process. */
public final class ProcessCpu {
    private static final long MICROS_OF_TICK = 10_000;

    private ProcessCpu() {}

    /** Processor time used so far, in microseconds, in steps of a clock tick (10 ms): user and system, all threads. */
    public static long micros(long pid) {
        return micros(read(pid, "stat"));
    }

    private static long micros(String stat) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * MICROS_OF_TICK;
    }

    /** The same of the just-in-time compilers alone: what is compiled is compiled once, and belongs to no request. */
    static long compilerMicros(long pid) {
        try (Stream<Path> threads = Files.list(Path.of("/proc/" + pid + "/task"))) {
            return threads.map(Path::toString).filter(ProcessCpu::compiles).mapToLong(ProcessCpu::ofThread).sum();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static boolean compiles(String thread) {
        String name = existing(thread + "/comm");
        return name.startsWith("C1 Comp") || name.startsWith("C2 Comp");
    }

    private static long ofThread(String thread) {
        String stat = existing(thread + "/stat");
        return stat.isEmpty() ? 0 : micros(stat);
    }

    /** A thread may end while it is looked at. */
    private static String existing(String file) {
        try {
            return Files.readString(Path.of(file));
        } catch (IOException ended) {
            return "";
        }
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
