package org.samanvay.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.samanvay.bench.load.Officers.Officer;
import org.samanvay.bench.server.BenchServer;
import org.samanvay.launcher.LibertyServer;

/**
 * How long it takes from the start of the server's process until the API answers a worklist rightly.
 *
 * @param seconds that pass
 * @param cpuSeconds of the server's processor time: what a busy machine does not make longer
 */
record FirstAnswer(double seconds, double cpuSeconds) {
    private static final long LIMIT = TimeUnit.MINUTES.toNanos(3);

    static FirstAnswer of(BenchServer server, List<String> jvmOptions, Officer officer) {
        byte[] question = Documents.ask(Documents.WORKLIST, officer.word(), "{\"first\":%d}", 50);
        long begun = System.nanoTime();
        LibertyServer liberty = server.start(jvmOptions);
        while (!answered(liberty.address().getPort(), question)) {
            if (System.nanoTime() - begun > LIMIT || !liberty.alive()) {
                throw new IllegalStateException("the server did not answer; see " + server.folder());
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new FirstAnswer(seconds, ProcessCpu.micros(liberty.pid()) / 1e6);
    }

    private static boolean answered(int port, byte[] question) {
        try (HttpLine line = new HttpLine(port)) {
            HttpLine.Reply reply = line.ask(question);
            return reply.status() == 200
                    && new String(reply.body(), StandardCharsets.UTF_8).startsWith("{\"data\":{\"cases\":{\"nodes\":[{");
        } catch (IOException notYet) {
            return false;
        }
    }
}
