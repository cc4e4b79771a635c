package org.samanvay.coordination.bulk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.Objects;

/** How a row of an import writes down what it changed, so that it can be put back. */
public final class BeforeText {
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private BeforeText() {}

    public static String of(Record before) {
        try {
            return JSON.writeValueAsString(before);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the row changed, which did not make it. */
    public static <T extends Record> T read(WrittenRow row, Class<T> type) {
        try {
            return JSON.readValue(Objects.requireNonNull(row.before()), type);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("import row " + row.subject() + " is unreadable", broken);
        }
    }
}
