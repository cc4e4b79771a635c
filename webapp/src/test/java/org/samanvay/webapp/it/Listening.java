package org.samanvay.webapp.it;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.awaitility.Awaitility;

/** An open answer of server-sent events, read as it comes. */
final class Listening implements AutoCloseable {
    private final HttpResponse<InputStream> answer;
    private final List<Told> told = new CopyOnWriteArrayList<>();
    private volatile boolean ended;

    /**
     * One event.
     *
     * @param id the number to go on from
     */
    record Told(String event, String id, JsonNode data) {
        boolean isOf(SampleCase opened) {
            return event.equals("change") && data.path("case").asText().equals(opened.id());
        }

        String kind() {
            return data.path("kind").asText();
        }
    }

    private Listening(HttpResponse<InputStream> answer) {
        this.answer = answer;
    }

    static Listening to(HttpResponse<InputStream> answer) {
        Listening listening = new Listening(answer);
        Thread.ofVirtual().start(listening::read);
        return listening;
    }

    /** Waits until the server says that it tells from now on. */
    Listening begun() {
        await(Duration.ofSeconds(10), any -> any.event().equals("here"));
        return this;
    }

    int status() {
        return answer.statusCode();
    }

    String header(String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    Told await(Duration limit, Predicate<Told> wanted) {
        Awaitility.await()
                .atMost(limit)
                .pollInterval(Duration.ofMillis(20))
                .until(() -> told.stream().anyMatch(wanted));
        return told.stream().filter(wanted).findFirst().orElseThrow();
    }

    void awaitEnd(Duration limit) {
        Awaitility.await().atMost(limit).until(() -> ended);
    }

    boolean isOpen() {
        return !ended;
    }

    /** What was told so far, in its order. */
    List<Told> all() {
        return List.copyOf(told);
    }

    /** What was told of a case so far, in its order. */
    List<Told> of(SampleCase opened) {
        return told.stream().filter(each -> each.isOf(opened)).toList();
    }

    private void read() {
        String event = "";
        String id = "";
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(answer.body(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("event: ")) {
                    event = line.substring(7);
                } else if (line.startsWith("id: ")) {
                    id = line.substring(4);
                } else if (line.startsWith("data: ")) {
                    told.add(new Told(event, id, Api.read(line.substring(6))));
                }
            }
        } catch (IOException closed) {
            // By us, or by the server.
        }
        ended = true;
    }

    /** Does not wait: what reads the answer holds it until something comes, and that may be the next sign of life. */
    @Override
    public void close() {
        Thread.ofVirtual().start(() -> {
            try {
                answer.body().close();
            } catch (IOException closed) {
                // It is closed.
            }
        });
    }
}
