package org.samanvay.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** A few connections that ask one after the other, as fast as they are answered. */
public final class Asking implements AutoCloseable {
    private static final int LINES = Integer.getInteger("bench.lines", 4);

    private final List<HttpLine> lines = new ArrayList<>();
    private final ExecutorService threads = Executors.newFixedThreadPool(LINES);
    private final long serverPid;
    private final long databasePid;

    public Asking(int port, long serverPid, long databasePid) throws IOException {
        for (int i = 0; i < LINES; i++) {
            lines.add(new HttpLine(port));
        }
        this.serverPid = serverPid;
        this.databasePid = databasePid;
    }

    /** One request; an answer that is no success is a failure of the benchmark. */
    byte[] one(byte[] request) throws IOException {
        HttpLine.Reply reply = lines.getFirst().ask(request);
        if (reply.status() != 200) {
            throw new IllegalStateException(
                    "answered " + reply.status() + ": " + new String(reply.body(), StandardCharsets.UTF_8) + " to "
                            + new String(request, StandardCharsets.UTF_8));
        }
        return reply.body();
    }

    /** @param requests asked in turn, {@code count} of them, from the beginning again where they do not suffice */
    Slice all(List<byte[]> requests, int count) throws IOException {
        AtomicInteger next = new AtomicInteger();
        long allocated = allocated();
        long server = ProcessCpu.micros(serverPid);
        long compilers = ProcessCpu.compilerMicros(serverPid);
        long database = ProcessCpu.micros(databasePid);
        long begun = System.nanoTime();
        List<Future<long[]>> running = lines.stream()
                .map(line -> threads.submit(() -> ask(line, requests, next, count)))
                .toList();
        long[] nanos = running.stream().map(Asking::result).flatMapToLong(Arrays::stream).sorted().toArray();
        long wall = System.nanoTime() - begun;
        server = ProcessCpu.micros(serverPid) - server;
        compilers = ProcessCpu.compilerMicros(serverPid) - compilers;
        database = ProcessCpu.micros(databasePid) - database;
        return new Slice(count, wall, server, Math.max(0, compilers), database, allocated() - allocated, nanos);
    }

    private static long[] ask(HttpLine line, List<byte[]> requests, AtomicInteger next, int count) throws IOException {
        long[] nanos = new long[count];
        int done = 0;
        for (int i = next.getAndIncrement(); i < count; i = next.getAndIncrement()) {
            long begun = System.nanoTime();
            HttpLine.Reply reply = line.ask(requests.get(i % requests.size()));
            nanos[done++] = System.nanoTime() - begun;
            // An error of GraphQL is an answer of 200, too: its body is short and begins so.
            if (reply.status() != 200 || reply.body().length < 20 || reply.body()[2] != 'd') {
                throw new IllegalStateException("answered " + reply.status() + ": "
                        + new String(reply.body(), StandardCharsets.UTF_8));
            }
        }
        return Arrays.copyOf(nanos, done);
    }

    private long allocated() throws IOException {
        return process("")[0];
    }

    /** Bytes allocated so far, collections so far, heap in use. */
    long[] process(String query) throws IOException {
        String answer = new String(one(HttpLine.get("/bench/process" + query, "")), StandardCharsets.UTF_8);
        return Arrays.stream(answer.strip().split(" ")).mapToLong(Long::parseLong).toArray();
    }

    private static long[] result(Future<long[]> running) {
        try {
            return running.get();
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
        for (HttpLine line : lines) {
            try {
                line.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }
}
