package org.samanvay.coordination.risk;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.samanvay.coordination.vault.DataKey;
import org.samanvay.coordination.vault.Place;
import org.samanvay.spi.RiskLevel;

/**
 * What was found, as it lies sealed.
 *
 * @param scored the level by the score
 * @param level the level that counts: the officer's own, or the score's
 * @param reason why the officer judged otherwise; null where that was not so
 */
record Judged(
        int score,
        int most,
        RiskLevel scored,
        RiskLevel level,
        @Nullable String reason,
        Map<String, RiskAnswer> answers) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    byte[] sealed(UUID assessment, DataKey key) {
        try {
            return key.seal(placeOf(assessment), JSON.writeValueAsBytes(this));
        } catch (JsonProcessingException broken) {
            // Its message would quote the answers.
            throw new IllegalStateException("an assessment cannot be written");
        }
    }

    static Judged opened(UUID assessment, DataKey key, byte[] sealed) {
        try {
            return JSON.readValue(key.openText(placeOf(assessment), sealed), Judged.class);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException("an assessment cannot be read");
        }
    }

    private static Place placeOf(UUID assessment) {
        return new Place("risk_assessment", "sealed", assessment, 1);
    }

    @Override
    public String toString() {
        return "Judged";
    }
}
