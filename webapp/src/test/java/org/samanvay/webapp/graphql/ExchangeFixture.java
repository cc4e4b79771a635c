package org.samanvay.webapp.graphql;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.samanvay.coordination.body.BodyReader;
import org.samanvay.coordination.mode.Settings;
import org.samanvay.coordination.problem.Problem;
import org.samanvay.webapp.graphql.document.Limits;
import org.samanvay.webapp.graphql.schema.StandInSchema;
import org.samanvay.webapp.graphql.standin.StandInApi;

/** Asks the endpoint as HTTP would. */
final class ExchangeFixture {
    static final int LONGEST_BODY = 4_000_000;

    record Said(int status, String type, String body) {}

    /** "documentId": "sha256:0a" asks for the name of the query type. */
    private static final TrustedDocuments TRUSTED = trusted("{\"sha256:0a\": \"{ __typename }\"}");

    final StandInApi api = new StandInApi();
    final Exchange exchange = new Exchange(
            new Everybody(new GraphqlEngine(StandInSchema.of(api), Limits.USUAL, document -> Set.of())),
            BodyReader.of(new Settings(Map.of()), LONGEST_BODY),
            TRUSTED);

    /** One API for all, who may call everything. */
    private record Everybody(GraphqlEngine engine) implements Audience {
        @Override
        public void mayCall(String rootField) {}

        @Override
        public Problem notEnabled(String department) {
            throw new IllegalStateException("every department is there");
        }
    }

    private static TrustedDocuments trusted(String json) {
        try {
            return TrustedDocuments.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            json.append(c == '"' || c == '\\' ? "\\" + c : c < ' ' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
        }
        return json.append('"').toString();
    }

    Said query(String document) {
        return post("{\"query\":" + quoted(document) + "}");
    }

    Said post(String body) {
        return post(body, Map.of("accept", "application/graphql-response+json"));
    }

    Said post(String body, Map<String, String> headers) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("content-type", "application/json"));
        all.putAll(headers);
        return ask("POST", all, Map.of(), body);
    }

    Said get(Map<String, String> parameters) {
        return ask("GET", Map.of("accept", "application/graphql-response+json"), parameters, "");
    }

    Said ask(String method, Map<String, String> headers, Map<String, String> parameters, String body) {
        try {
            return said(answer(method, headers, parameters, body.getBytes(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    Answer answer(byte[] body) {
        return answer("POST", Map.of("content-type", "application/json"), Map.of(), body);
    }

    private Answer answer(String method, Map<String, String> headers, Map<String, String> parameters, byte[] body) {
        try {
            return exchange.answer(
                    new Question(method, headers, Optional.of(parameters), -1, new ByteArrayInputStream(body)), true);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Said said(Answer answer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        answer.body().writeTo(out);
        return new Said(answer.status(), answer.type().header(), out.toString(StandardCharsets.UTF_8));
    }
}
