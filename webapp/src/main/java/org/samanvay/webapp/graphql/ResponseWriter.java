package org.samanvay.webapp.graphql;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes an answer as UTF-8 JSON from the engine's own maps, without making a tree or a string of it first. */
final class ResponseWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private ResponseWriter() {}

    /** {@code data} is absent where nothing was executed, and null where its root field failed. */
    static void write(List<? extends GraphQLError> errors, Optional<Data> data, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8)) {
            json.writeStartObject();
            if (!errors.isEmpty()) {
                json.writeArrayFieldStart("errors");
                for (GraphQLError error : errors) {
                    write(error, json);
                }
                json.writeEndArray();
            }
            if (data.isPresent()) {
                json.writeFieldName("data");
                value(data.get().value(), json);
            }
            json.writeEndObject();
        }
    }

    record Data(@Nullable Object value) {}

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
            value(error.getPath(), json);
        }
        json.writeFieldName("extensions");
        value(error.getExtensions(), json);
        json.writeEndObject();
    }

    private static void value(@Nullable Object value, JsonGenerator json) throws IOException {
        switch (value) {
            case null -> json.writeNull();
            case String text -> json.writeString(text);
            case Map<?, ?> object -> object(object, json);
            case List<?> list -> list(list, json);
            case Boolean flag -> json.writeBoolean(flag);
            case Integer number -> json.writeNumber(number);
            case Long number -> json.writeNumber(number);
            case Double number -> json.writeNumber(number);
            case BigDecimal number -> json.writeNumber(number);
            case BigInteger number -> json.writeNumber(number);
            case Enum<?> constant -> json.writeString(constant.name());
            default -> json.writeString(value.toString());
        }
    }

    private static void object(Map<?, ?> object, JsonGenerator json) throws IOException {
        json.writeStartObject();
        for (Map.Entry<?, ?> member : object.entrySet()) {
            json.writeFieldName(String.valueOf(member.getKey()));
            value(member.getValue(), json);
        }
        json.writeEndObject();
    }

    private static void list(List<?> list, JsonGenerator json) throws IOException {
        json.writeStartArray();
        for (Object element : list) {
            value(element, json);
        }
        json.writeEndArray();
    }
}
