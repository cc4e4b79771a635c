package org.samanvay.coordination.mode;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModeTest {
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "production", "demo", "demonstration!"})
    void isProductionUnlessPlainlyDemonstration(String setting) {
        assertThat(new Settings(Map.of("SAMANVAY_MODE", setting)).mode()).isEqualTo(Mode.PRODUCTION);
    }

    @Test
    void isProductionWhenNothingIsSaid() {
        assertThat(new Settings(Map.of()).mode()).isEqualTo(Mode.PRODUCTION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"demonstration", "DEMONSTRATION", " Demonstration "})
    void isDemonstrationWhenSaid(String setting) {
        assertThat(new Settings(Map.of("SAMANVAY_MODE", setting)).isDemonstration()).isTrue();
    }
}
