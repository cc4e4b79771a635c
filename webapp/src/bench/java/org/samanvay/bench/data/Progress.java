package org.samanvay.bench.data;

import java.time.Duration;

/** One line on the terminal that fills up. */
final class Progress {
    private static final int WIDTH = 30;

    private final int cases;
    private final long begun = System.nanoTime();

    Progress(int cases) {
        this.cases = cases;
    }

    void reached(int count) {
        int full = (int) ((long) WIDTH * count / cases);
        long left = (System.nanoTime() - begun) * (cases - count) / count;
        System.out.printf(
                "%s[%s%s] %3d %%  %,d of %,d cases, %d s left   ",
                System.console() == null ? "" : "\r",
                "#".repeat(full), "-".repeat(WIDTH - full), 100L * count / cases, count, cases,
                Duration.ofNanos(left).toSeconds());
        if (System.console() == null) {
            System.out.println();
        }
        System.out.flush();
    }

    void done() {
        System.out.printf("%n%,d cases in %d s%n", cases, Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }
}
