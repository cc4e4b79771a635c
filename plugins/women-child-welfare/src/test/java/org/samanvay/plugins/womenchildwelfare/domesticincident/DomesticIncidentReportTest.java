package org.samanvay.plugins.womenchildwelfare.domesticincident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samanvay.plugins.womenchildwelfare.WomenChildWelfareDepartment;
import org.samanvay.spi.testing.FormTrial;

class DomesticIncidentReportTest {
    private static final Instant NOW = Instant.parse("2026-10-05T06:00:00Z");

    @Test
    void letsAServiceProviderSendNoCopyToThePolice() {
        assertThat(byServiceProvider().with("recording.copiesOfServiceProvider", List.of("POLICE")).faults(NOW))
                .containsExactly("recording.copiesOfServiceProvider NOT_A_CHOICE");
        assertThat(byServiceProvider().with("recording.copiesOfProtectionOfficer", List.of("POLICE")).faults(NOW))
                .containsExactly("recording.copiesOfProtectionOfficer NOT_SHOWN");
    }

    @Test
    void sendsNothingFromAServiceProviderAgainstHerWish() {
        assertThat(byServiceProvider().with("recording.sheWishedIt", "NO").faults(NOW))
                .containsExactly("recording.copiesOfServiceProvider NOT_SHOWN");
        assertThat(byServiceProvider().without("recording.sheWishedIt").faults(NOW))
                .contains("recording.sheWishedIt REQUIRED");
    }

    @Test
    void asksOnlyAboutTheKindsOfViolenceThatTheIncidentsName() {
        assertThat(byServiceProvider().with("physicalViolence", "Fictitious").faults(NOW))
                .containsExactly("physicalViolence NOT_SHOWN");
        assertThat(byProtectionOfficer().without("dowryDemands").faults(NOW)).containsExactly("dowryDemands REQUIRED");
    }

    @Test
    void tellsHerOfTheFirWhereAnOffenceIsRevealed() {
        assertThat(byServiceProvider().with("offence.revealed", "YES").faults(NOW))
                .containsExactly("offence.toldOfRight REQUIRED");
    }

    @Test
    void letsHerAskForNothing() {
        assertThat(byProtectionOfficer().without("relief").faults(NOW)).isEmpty();
    }

    private static FormTrial byProtectionOfficer() {
        return trial(ReportSamples.byProtectionOfficer());
    }

    private static FormTrial byServiceProvider() {
        return trial(ReportSamples.byServiceProvider());
    }

    private static FormTrial trial(DomesticIncidentReport sample) {
        return FormTrial.of(new WomenChildWelfareDepartment(), DomesticIncidentReport.FORM, sample);
    }
}
