package org.samanvay.webapp.graphql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samanvay.webapp.graphql.document.Numbers;
import org.samanvay.webapp.graphql.error.RequestProblem;

/**
 * Reads the JSON of a request, strictly: one object, no key twice, nothing behind it, no number that is a trap.
 *
 * <p>The body is read whole before it is parsed, up to its limit; after that nothing waits for the network.
 */
final class RequestReader {
    private static final int DEPTH = 32;

    private final int limit;
    private final TrustedDocuments trusted;
    private final JsonFactory json;

    RequestReader(int limit, TrustedDocuments trusted) {
        this.limit = limit;
        this.trusted = trusted;
        this.json = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxNumberLength(40)
                        .maxNameLength(500)
                        .maxStringLength(limit)
                        .build())
                .build();
    }

    GraphqlRequest read(InputStream body, long announced) throws IOException, Refusal {
        if (announced > limit) {
            throw new Refusal(RequestProblem.BODY_TOO_LARGE);
        }
        byte[] bytes = body.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new Refusal(RequestProblem.BODY_TOO_LARGE);
        }
        try (JsonParser parser = json.createParser(bytes)) {
            return request(parser);
        } catch (StreamConstraintsException tooMuch) {
            throw new Refusal(RequestProblem.NUMBER_TOO_LARGE);
        } catch (JsonProcessingException broken) {
            throw new Refusal(RequestProblem.BODY_NOT_JSON);
        }
    }

    private GraphqlRequest request(JsonParser parser) throws IOException, Refusal {
        JsonToken first = parser.nextToken();
        if (first == JsonToken.START_ARRAY) {
            throw new Refusal(RequestProblem.BATCH_NOT_ALLOWED);
        }
        if (first != JsonToken.START_OBJECT) {
            throw new Refusal(RequestProblem.BODY_NOT_JSON);
        }
        Map<String, Object> members = object(parser);
        if (parser.nextToken() != null) {
            throw new Refusal(RequestProblem.BODY_NOT_JSON);
        }
        return of(members);
    }

    private GraphqlRequest of(Map<String, Object> members) throws Refusal {
        Optional<String> query = document(members);
        optional(members.get("extensions"), Map.class);
        if (query.isEmpty()) {
            throw new Refusal(RequestProblem.PARAMETER_MISSING);
        }
        @SuppressWarnings("unchecked")
        Map<String, Object> variables = optional(members.get("variables"), Map.class).orElse(Map.of());
        return new GraphqlRequest(query.get(), optional(members.get("operationName"), String.class), variables);
    }

    /** The text itself, or the hash of one that the screens' build brought. */
    private Optional<String> document(Map<String, Object> members) throws Refusal {
        Optional<String> id = optional(members.get("documentId"), String.class);
        Optional<String> text = optional(members.get("query"), String.class);
        if (id.isEmpty()) {
            return text;
        }
        if (text.isPresent()) {
            throw new Refusal(RequestProblem.PARAMETER_INVALID);
        }
        Optional<String> known = trusted.find(id.get());
        if (known.isEmpty()) {
            throw new Refusal(RequestProblem.DOCUMENT_UNKNOWN);
        }
        return known;
    }

    /** The {@code variables} of a GET, which are JSON inside the address. */
    Map<String, Object> variables(String text) throws IOException, Refusal {
        try (JsonParser parser = json.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Refusal(RequestProblem.PARAMETER_INVALID);
            }
            return object(parser);
        } catch (JsonProcessingException broken) {
            throw new Refusal(RequestProblem.BODY_NOT_JSON);
        }
    }

    private static <T> Optional<T> optional(@Nullable Object value, Class<T> type) throws Refusal {
        if (value != null && !type.isInstance(value)) {
            throw new Refusal(RequestProblem.PARAMETER_INVALID);
        }
        return Optional.ofNullable(value).map(type::cast);
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException, Refusal {
        Map<String, Object> members = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            members.put(name, value(parser));
        }
        return members;
    }

    private static List<Object> array(JsonParser parser) throws IOException, Refusal {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return values;
    }

    private static @Nullable Object value(JsonParser parser) throws IOException, Refusal {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getText();
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT -> harmless(parser) ? parser.getNumberValue() : null;
            case VALUE_NUMBER_FLOAT -> harmless(parser) ? new BigDecimal(parser.getText()) : null;
            case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                throw new Refusal(RequestProblem.BODY_NOT_JSON);
        };
    }

    private static boolean harmless(JsonParser parser) throws IOException, Refusal {
        if (!Numbers.isHarmless(parser.getText())) {
            throw new Refusal(RequestProblem.NUMBER_TOO_LARGE);
        }
        return true;
    }
}
