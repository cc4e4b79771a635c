package org.samanvay.coordination.closing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.UUID;
import org.samanvay.coordination.casefile.CaseOutcome;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.Place;

/** Outcomes as they lie sealed. */
final class SealedOutcomes {
    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final TypeReference<List<CaseOutcome>> OUTCOMES = new TypeReference<>() {};

    private SealedOutcomes() {}

    static byte[] sealed(UUID id, DataKey key, List<CaseOutcome> outcomes) {
        try {
            return key.seal(placeOf(id), JSON.writeValueAsBytes(outcomes));
        } catch (JsonProcessingException broken) {
            // Its message would quote what was told.
            throw new IllegalStateException("outcomes cannot be written");
        }
    }

    static List<CaseOutcome> opened(UUID id, DataKey key, byte[] sealed) {
        try {
            return JSON.readValue(key.openText(placeOf(id), sealed), OUTCOMES);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("outcomes cannot be read");
        }
    }

    private static Place placeOf(UUID id) {
        return new Place("case_outcome", "sealed", id, 1);
    }
}
