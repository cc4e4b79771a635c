package org.samanvay.webapp.graphql;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
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
 * Reads the JSON of a request, strictly: one object, no key twice, nothing behind it, no number that is a trap, and no
 * more values than an answer to the longest form has. A name costs four hundred bytes, a value forty.
 */
final class RequestReader {
    private static final int DEPTH = 32;
    private static final int VALUES = 20_000;
    private static final int MEMBERS = 1_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNumberLength(40)
                    // Depth is counted below, and the body has its own limit.
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final TrustedDocuments trusted;

    RequestReader(TrustedDocuments trusted) {
        this.trusted = trusted;
    }

    GraphqlRequest read(byte[] body) throws IOException, Refusal {
        try (JsonParser parser = JSON.createParser(body)) {
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
        Map<String, Object> members = new Values(parser).object();
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
        try (JsonParser parser = JSON.createParser(text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Refusal(RequestProblem.PARAMETER_INVALID);
            }
            return new Values(parser).object();
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

    /** Counts as it reads: two bytes of a body make a value of some forty bytes. */
    private static final class Values {
        private final JsonParser parser;
        private int count;

        Values(JsonParser parser) {
            this.parser = parser;
        }

        Map<String, Object> object() throws IOException, Refusal {
            Map<String, Object> members = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String name = parser.currentName();
                parser.nextToken();
                members.put(name, value());
                if (members.size() > MEMBERS) {
                    throw new Refusal(RequestProblem.LIST_TOO_LONG);
                }
            }
            return members;
        }

        private List<Object> array() throws IOException, Refusal {
            List<Object> values = new ArrayList<>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                values.add(value());
            }
            return values;
        }

        private @Nullable Object value() throws IOException, Refusal {
            if (++count > VALUES) {
                throw new Refusal(RequestProblem.LIST_TOO_LONG);
            }
            return switch (parser.currentToken()) {
                case START_OBJECT -> within(DEPTH).object();
                case START_ARRAY -> within(DEPTH).array();
                case VALUE_STRING -> parser.getText();
                case VALUE_TRUE -> Boolean.TRUE;
                case VALUE_FALSE -> Boolean.FALSE;
                case VALUE_NULL -> null;
                case VALUE_NUMBER_INT -> harmless() ? parser.getNumberValue() : null;
                case VALUE_NUMBER_FLOAT -> harmless() ? new BigDecimal(parser.getText()) : null;
                case NOT_AVAILABLE, END_OBJECT, END_ARRAY, FIELD_NAME, VALUE_EMBEDDED_OBJECT ->
                    throw new Refusal(RequestProblem.BODY_NOT_JSON);
            };
        }

        private Values within(int depth) throws Refusal {
            if (parser.getParsingContext().getNestingDepth() > depth) {
                throw new Refusal(RequestProblem.DOCUMENT_TOO_DEEP);
            }
            return this;
        }

        private boolean harmless() throws IOException, Refusal {
            if (!Numbers.isHarmless(parser.getText())) {
                throw new Refusal(RequestProblem.NUMBER_TOO_LARGE);
            }
            return true;
        }
    }
}
