package org.samanvay.coordination.application;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was told in one step; sealed under the person's key. */
record StepContent(
        List<HeldPaper> papers,
        @Nullable BigDecimal amount,
        @Nullable LocalDate on,
        @Nullable String reference,
        @Nullable String reason) {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    static StepContent none() {
        return new StepContent(List.of(), null, null, null, null);
    }

    byte[] toJson() {
        try {
            return JSON.writeValueAsBytes(this);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("a step cannot be written", broken);
        }
    }

    static StepContent fromJson(byte[] json) {
        try {
            return JSON.readValue(json, StepContent.class);
        } catch (IOException broken) {
            throw new IllegalStateException("a step cannot be read", broken);
        }
    }

    /** Never the content. */
    @Override
    public String toString() {
        return "StepContent";
    }
}
