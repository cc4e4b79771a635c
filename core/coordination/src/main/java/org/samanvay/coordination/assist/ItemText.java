package org.samanvay.coordination.assist;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** What is to be submitted, as text, and back. */
final class ItemText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private ItemText() {}

    static String of(Object submission) {
        try {
            return JSON.writeValueAsString(submission);
        } catch (JsonProcessingException broken) {
            // The writer's message would quote the answers.
            throw new IllegalStateException("a prepared item cannot be written");
        }
    }

    static <T> T read(String text, Class<T> type) {
        try {
            return JSON.readValue(text, type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a prepared " + type.getSimpleName() + " cannot be read");
        }
    }
}
