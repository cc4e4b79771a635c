package org.samanvay.coordination.account;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.samanvay.coordination.problem.Problem;

/** Writes a small JSON answer; refusals have the form that errors of GraphQL have. */
public final class Answer {
    private static final JsonFactory JSON = new JsonFactory();

    private Answer() {}

    public interface Body {
        void write(JsonGenerator json) throws IOException;
    }

    public static void write(HttpServletResponse response, int status, Body body) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        try (JsonGenerator json = JSON.createGenerator(response.getOutputStream())) {
            json.writeStartObject();
            body.write(json);
            json.writeEndObject();
        }
    }

    public static void refuse(HttpServletResponse response, int status, Problem problem) throws IOException {
        write(response, status, json -> {
            json.writeArrayFieldStart("errors");
            json.writeStartObject();
            json.writeStringField("message", problem.text().en());
            json.writeObjectFieldStart("extensions");
            json.writeStringField("code", problem.code().name());
            json.writeStringField("messageEn", problem.text().en());
            json.writeStringField("messageHi", problem.text().hi());
            json.writeObjectFieldStart("arguments");
            for (Map.Entry<String, Object> argument : problem.arguments().entrySet()) {
                json.writeStringField(argument.getKey(), argument.getValue().toString());
            }
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
        });
    }
}
