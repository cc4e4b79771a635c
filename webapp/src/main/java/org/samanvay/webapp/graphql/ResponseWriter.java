package org.samanvay.webapp.graphql;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.samanvay.webapp.graphql.plan.JsonBytes;
import org.samanvay.webapp.graphql.plan.JsonValues;

/** Writes an answer as UTF-8 JSON from the engine's own maps, without making a tree or a string of it first. */
final class ResponseWriter {
    private static final JsonFactory JSON = new JsonFactory();
    private static final byte[] ERRORS = fixed("\"errors\":");
    private static final byte[] AND_DATA = fixed(",\"data\":");
    private static final byte[] DATA = fixed("\"data\":");
    private static final byte[] NOTHING = {};

    private ResponseWriter() {}

    private static byte[] fixed(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    /** {@code data} is absent where nothing was executed, and null where its root field failed. */
    static JsonBytes write(List<? extends GraphQLError> errors, Optional<Data> data) throws IOException {
        JsonBytes answer = new JsonBytes(
                data.isPresent() && data.get() instanceof Data.Written written ? written.json().length() + 16 : 1_024);
        answer.put('{');
        if (!errors.isEmpty()) {
            answer.put(ERRORS);
            answer.put(errors(errors));
            answer.put(data.isPresent() ? AND_DATA : NOTHING);
        } else if (data.isPresent()) {
            answer.put(DATA);
        }
        if (data.isPresent()) {
            switch (data.get()) {
                case Data.Tree tree -> answer.put(JsonValues.bytes(tree.value()));
                case Data.Written written -> answer.put(written.json());
            }
        }
        answer.put('}');
        return answer;
    }

    /** What stands under {@code data}. */
    sealed interface Data {
        /** As graphql-java leaves it. */
        record Tree(@Nullable Object value) implements Data {}

        /** JSON already. */
        record Written(JsonBytes json) implements Data {}
    }

    private static byte[] errors(List<? extends GraphQLError> errors) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartArray();
            for (GraphQLError error : errors) {
                write(error, json);
            }
            json.writeEndArray();
        }
        return out.toByteArray();
    }

    private static void write(GraphQLError error, JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeStringField("message", error.getMessage());
        if (error.getLocations() != null && !error.getLocations().isEmpty()) {
            json.writeArrayFieldStart("locations");
            for (SourceLocation location : error.getLocations()) {
                json.writeStartObject();
                json.writeNumberField("line", location.getLine());
                json.writeNumberField("column", location.getColumn());
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        if (error.getPath() != null && !error.getPath().isEmpty()) {
            json.writeFieldName("path");
            JsonValues.write(error.getPath(), json);
        }
        json.writeFieldName("extensions");
        JsonValues.write(error.getExtensions(), json);
        json.writeEndObject();
    }
}
