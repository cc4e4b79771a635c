package org.samanvay.plugins.health.medicolegal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.samanvay.plugins.health.HealthDepartment;
import org.samanvay.spi.testing.FormTrial;

class MedicoLegalExaminationTest {
    private static final Instant NOW = Instant.parse("2026-11-05T06:00:00Z");

    @Test
    void refusesFindingsWhereSheRefusedTheExamination() {
        assertThat(trial(ExaminationSamples.refused())
                        .with("examination.opinion", "Examined after all")
                        .faults(NOW))
                .containsExactly("examination NOT_SHOWN");
        assertThat(trial(ExaminationSamples.refused())
                        .without("consent.refusalPaper")
                        .faults(NOW))
                .containsExactly("consent.refusalPaper REQUIRED");
    }

    @Test
    void takesARefusalWithoutAskingForAReason() {
        assertThat(trial(ExaminationSamples.refused()).faults(NOW)).isEmpty();
        assertThat(trial(ExaminationSamples.refused()).with("consent.reason", "afraid").faults(NOW))
                .containsExactly("consent.reason UNKNOWN_FIELD");
    }

    @Test
    void hasNoPlaceForATwoFingerTestANarrativeAndConsentToTellingThePolice() {
        assertThat(trial(ExaminationSamples.examined())
                        .with("examination.twoFingerTest", "NOT_DONE")
                        .with("history.narration", "words")
                        .with("consent.police", "YES")
                        .faults(NOW))
                .containsExactlyInAnyOrder(
                        "examination.twoFingerTest UNKNOWN_FIELD",
                        "history.narration UNKNOWN_FIELD",
                        "consent.police UNKNOWN_FIELD");
    }

    @Test
    void takesAGuardiansConsentOnlyWithHisStanding() {
        assertThat(trial(ExaminationSamples.examined())
                        .without("consent.guardianStanding")
                        .faults(NOW))
                .containsExactly("consent.guardianStanding REQUIRED");
        assertThat(trial(ExaminationSamples.examined())
                        .with("consent.guardianStanding", "ACCUSED")
                        .faults(NOW))
                .containsExactly("consent.guardianStanding NOT_A_CHOICE");
    }

    @Test
    void letsHerDeclineTheStatementAlthoughThePoliceAreTold() {
        assertThat(trial(ExaminationSamples.examined())
                        .with("police.statement", "DECLINED")
                        .faults(NOW))
                .isEmpty();
    }

    private static FormTrial trial(MedicoLegalExamination sample) {
        return FormTrial.of(new HealthDepartment(), MedicoLegalExamination.FORM, sample);
    }
}
