package org.samanvay.webapp.it;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A client of the API: signed in as one officer, or as nobody. */
public final class Api {
    public static final String ADDRESS = "http://localhost:" + Integer.getInteger("samanvay.it.http.port");
    public static final String PASSWORD = "demonstration-only-2026";
    private static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Map<String, Kept> SIGNED_IN = new ConcurrentHashMap<>();

    /** A session that nobody used for half an hour is over: long before, a test that asks for it gets a new one. */
    private static final Duration KEPT = Duration.ofMinutes(12);

    private record Kept(Api api, Instant askedFor) {
        boolean isFresh() {
            return askedFor.isAfter(Instant.now().minus(KEPT));
        }
    }

    private final String address;
    private final @Nullable String cookie;
    private final @Nullable String token;

    private Api(String address, @Nullable String cookie, @Nullable String token) {
        this.address = address;
        this.cookie = cookie;
        this.token = token;
    }

    public static Api notSignedIn() {
        return new Api(ADDRESS, null, null);
    }

    static Api inSession(String cookie) {
        return new Api(ADDRESS, cookie, null);
    }

    static Api withToken(String token) {
        return new Api(ADDRESS, null, token);
    }

    /** Signed in at a server apart from the one of all tests. */
    public static Api signedInAt(String address, String name) {
        return signIn(address, name);
    }

    /** The same caller with a token instead of a session, which would end where time is made to pass. */
    public Api withItsOwnToken() {
        String word = run(
                        "mutation($key: String!) { createAccessToken(name: \"test\", scopes: [READ, WRITE], days: 90,"
                                + " idempotencyKey: $key) { word } }",
                        "key", key())
                .at("/createAccessToken/word")
                .asText();
        return new Api(address, null, word);
    }

    /** The same session or token, at another node. */
    Api at(Node node) {
        return new Api(node.address(), cookie, token);
    }

    /** Signed in once for all tests that follow one another: a password is checked slowly, by design. */
    public static Api signedInAs(String name) {
        return SIGNED_IN.compute(
                        name,
                        (each, kept) -> new Kept(
                                kept != null && kept.isFresh() ? kept.api() : signIn(ADDRESS, each), Instant.now()))
                .api();
    }

    private static Api signIn(String address, String name) {
        HttpResponse<String> answer =
                new Api(address, null, null).post("/sign-in", Map.of("name", name, "password", PASSWORD));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("sign-in of " + name + " answers " + answer.statusCode());
        }
        return new Api(address, answer.headers().firstValue("set-cookie").orElseThrow().split(";")[0], null);
    }

    /** The session's cookie as name and value. */
    public String cookie() {
        return Objects.requireNonNull(cookie, "not signed in by a session");
    }

    /** Runs a document that must succeed; answers its data. */
    public JsonNode run(String document, @Nullable Object... variables) {
        return run(document, named(variables));
    }

    JsonNode run(String document, Map<String, @Nullable Object> variables) {
        JsonNode answer = read(answered(document, variables).body());
        if (answer.has("errors")) {
            throw new AssertionError("unexpected errors: " + answer.get("errors").toPrettyString());
        }
        return answer.get("data");
    }

    /** Runs a document that must be refused; answers the first error's code. */
    String refusal(String document, @Nullable Object... variables) {
        return firstError(document, variables).at("/extensions/code").asText();
    }

    JsonNode firstError(String document, @Nullable Object... variables) {
        JsonNode answer = answer(document, variables);
        if (!answer.has("errors")) {
            throw new AssertionError("expected a refusal, was answered: " + answer.toPrettyString());
        }
        return answer.get("errors").get(0);
    }

    /** The whole answer; variables as name and value in turn. */
    public JsonNode answer(String document, @Nullable Object... variables) {
        return read(text(document, variables));
    }

    String text(String document, @Nullable Object... variables) {
        return answered(document, named(variables)).body();
    }

    /** Variables as name and value in turn, and some more. */
    static Map<String, @Nullable Object> named(@Nullable Object[] variables, @Nullable Object... more) {
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        Stream.of(variables, more).forEach(pairs -> {
            for (int i = 0; i < pairs.length; i += 2) {
                named.put(String.valueOf(pairs[i]), pairs[i + 1]);
            }
        });
        return named;
    }

    /** With status and headers. */
    HttpResponse<String> answered(String document, Map<String, @Nullable Object> variables) {
        return post("/graphql", Map.of("query", document, "variables", variables));
    }

    /** Any address, as this caller. */
    public HttpResponse<String> post(String path, Map<String, ?> body) {
        return send(request(path, write(body)));
    }

    /** A request body as it stands, JSON or not; answers the whole text. */
    String raw(String path, String body) {
        return send(request(path, body)).body();
    }

    private HttpRequest request(String path, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + path))
                .header("content-type", "application/json")
                .header("X-Samanvay-Request", "1")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        if (cookie != null) {
            request.header("cookie", cookie);
        }
        if (token != null) {
            request.header("authorization", "Bearer " + token);
        }
        return request.build();
    }

    /** What a GET at this address answers, byte for byte. */
    HttpResponse<byte[]> fetch(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(ADDRESS + path));
        if (cookie != null) {
            request.header("cookie", cookie);
        }
        if (token != null) {
            request.header("authorization", "Bearer " + token);
        }
        return send(request.build(), BodyHandlers.ofByteArray());
    }

    /** What is told as it happens, from a number on or from now. */
    Listening listen(@Nullable String after) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + "/changes"));
        if (cookie != null) {
            request.header("cookie", cookie);
        }
        if (token != null) {
            request.header("authorization", "Bearer " + token);
        }
        if (after != null) {
            request.header("Last-Event-ID", after);
        }
        return Listening.to(send(request.build(), BodyHandlers.ofInputStream()));
    }

    /** A fresh idempotency key. */
    public static String key() {
        return UUID.randomUUID().toString();
    }

    static HttpResponse<String> post(String path, Map<String, ?> body, @Nullable String cookie) {
        return new Api(ADDRESS, cookie, null).post(path, body);
    }

    static HttpResponse<String> send(HttpRequest request) {
        return send(request, BodyHandlers.ofString());
    }

    private static <T> HttpResponse<T> send(HttpRequest request, BodyHandler<T> reading) {
        try {
            return HTTP.send(request, reading);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException malformed) {
            throw new AssertionError("not JSON: " + json, malformed);
        }
    }

    static String write(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
