package org.samanvay.webapp.it;

import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/** A machine outside of the platform to which it posts: an office's, or the gateway of the SMS. */
final class Machine implements AutoCloseable {
    private final HttpServer server;
    private final Queue<Received> received = new ConcurrentLinkedQueue<>();
    private volatile int status = 204;

    /** What came. */
    record Received(
            String path, @Nullable String authorization, @Nullable String timestamp, @Nullable String signature, String body) {
        JsonNode json() {
            return Api.read(body);
        }
    }

    Machine() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port()), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        server.createContext("/", this::take);
        server.start();
    }

    static int port() {
        return Integer.getInteger("samanvay.it.machine.port");
    }

    static String address(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** From now on it answers so. */
    void answer(int next) {
        status = next;
    }

    List<Received> at(String path) {
        return received.stream().filter(each -> each.path().equals(path)).toList();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            received.add(new Received(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("Authorization"),
                    exchange.getRequestHeaders().getFirst("X-Samanvay-Timestamp"),
                    exchange.getRequestHeaders().getFirst("X-Samanvay-Signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
