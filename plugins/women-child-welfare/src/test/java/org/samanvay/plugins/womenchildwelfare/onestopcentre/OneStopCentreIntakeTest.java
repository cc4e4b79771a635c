package org.samanvay.plugins.womenchildwelfare.onestopcentre;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samanvay.plugins.womenchildwelfare.WomenChildWelfareDepartment;
import org.samanvay.spi.testing.FormTrial;

class OneStopCentreIntakeTest {
    private static final Instant NOW = Instant.parse("2026-10-05T06:00:00Z");

    @Test
    void asksForTheShelterOnlyWhenShelterWasGiven() {
        assertThat(trial(IntakeSamples.sheltered()).with("services", List.of("RESCUE")).faults(NOW))
                .containsExactly("shelter NOT_SHOWN");
        assertThat(trial(IntakeSamples.counselled()).with("services", List.of("SHELTER")).faults(NOW))
                .containsExactly("shelter REQUIRED");
    }

    @Test
    void asksWhoSentHerOnlyWhenSheDidNotComeByHerself() {
        assertThat(trial(IntakeSamples.counselled()).with("arrival.referredBy", "A neighbour").faults(NOW))
                .containsExactly("arrival.referredBy NOT_SHOWN");
    }

    @Test
    void knowsNothingOfReligionAndOfMessagesAboutHer() {
        assertThat(trial(IntakeSamples.counselled())
                        .with("survivor.religion", "x")
                        .with("smsSent", "YES")
                        .faults(NOW))
                .containsExactlyInAnyOrder("survivor.religion UNKNOWN_FIELD", "smsSent UNKNOWN_FIELD");
    }

    private static FormTrial trial(OneStopCentreIntake sample) {
        return FormTrial.of(new WomenChildWelfareDepartment(), OneStopCentreIntake.FORM, sample);
    }
}
