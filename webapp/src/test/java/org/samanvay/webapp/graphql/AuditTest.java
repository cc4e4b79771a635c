package org.samanvay.webapp.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The audit suite of npm's graphql-http asks the endpoint over HTTP; the JDK's own server stands where Liberty stands. */
class AuditTest {
    private static final Path SUITE = Path.of("node_modules/graphql-http");

    private final ExchangeFixture endpoint = new ExchangeFixture();

    @Test
    void passesAllAuditsOfGraphqlOverHttp() throws IOException, InterruptedException {
        assumeTrue(Files.exists(SUITE), "built with -Dskip.frontend");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/graphql", this::serve);
        server.start();
        try {
            String url = "http://localhost:" + server.getAddress().getPort() + "/graphql";
            Process node = new ProcessBuilder("node", "src/test/audit/audit.mjs", url)
                    .redirectErrorStream(true)
                    .start();
            String said = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(node.waitFor()).as(said).isZero();
            assertThat(said).contains("61 of 61 audits pass");
        } finally {
            server.stop(0);
        }
    }

    private void serve(HttpExchange http) throws IOException {
        Map<String, String> headers = new HashMap<>();
        for (String name : Question.HEADERS) {
            String value = http.getRequestHeaders().getFirst(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        Question question = new Question(
                http.getRequestMethod(),
                headers,
                parameters(http.getRequestURI().getRawQuery()),
                -1,
                http.getRequestBody());
        Answer answer = endpoint.exchange.answer(question, true);
        http.getResponseHeaders().set("Content-Type", answer.type().header());
        http.sendResponseHeaders(answer.status(), 0);
        try (OutputStream out = http.getResponseBody()) {
            answer.writeTo(out);
        }
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : query == null ? new String[0] : query.split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
