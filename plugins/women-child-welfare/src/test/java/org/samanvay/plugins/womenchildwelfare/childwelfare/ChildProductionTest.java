package org.samanvay.plugins.womenchildwelfare.childwelfare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.samanvay.plugins.womenchildwelfare.WomenChildWelfareDepartment;
import org.samanvay.spi.testing.FormTrial;

class ChildProductionTest {
    private static final Instant NOW = Instant.parse("2026-10-05T06:00:00Z");

    @Test
    void beginsWhenTheChildIsReceived() {
        assertThat(trial(ProductionSamples.justReceived()).faults(NOW)).isEmpty();
    }

    @Test
    void takesOnlyAGroundOfTheAct() {
        assertThat(trial(ProductionSamples.produced())
                        .with("found.ground", "POVERTY")
                        .faults(NOW))
                .containsExactly("found.ground NOT_A_CHOICE");
    }

    @Test
    void knowsNeitherTheInformantNorAnAccountNorADefaultOfTime() {
        assertThat(trial(ProductionSamples.produced())
                        .with("producerName", "x")
                        .with("found.circumstances", "x")
                        .with("within24Hours", "YES")
                        .faults(NOW))
                .containsExactlyInAnyOrder(
                        "producerName UNKNOWN_FIELD",
                        "found.circumstances UNKNOWN_FIELD",
                        "within24Hours UNKNOWN_FIELD");
    }

    private static FormTrial trial(ChildProduction sample) {
        return FormTrial.of(new WomenChildWelfareDepartment(), ChildProduction.FORM, sample);
    }
}
