package org.samanvay.plugins.police.fir;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.samanvay.plugins.police.PoliceDepartment;
import org.samanvay.spi.LongText;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.testing.FormTrial;

class FirstInformationReportTest {
    private static final Instant NOW = Instant.parse("2026-10-05T06:00:00Z");

    @Test
    void asksForTheOtherStationOnlyOfAZeroFir() {
        assertThat(trial(FirSamples.zeroFir()).with("zeroFir", "NO").faults(NOW))
                .containsExactly("transferredTo NOT_SHOWN");
        assertThat(trial(FirSamples.zeroFir()).without("transferredTo").faults(NOW)).isEmpty();
    }

    @Test
    void asksForTheNameOfAnActOnlyWhenItIsAnotherOne() {
        assertThat(trial(FirSamples.shortest())
                        .with("offences", List.of(Map.of("act", "OTHER", "section", "3")))
                        .faults(NOW))
                .containsExactly("offences[0].otherAct REQUIRED");
    }

    @Test
    void refusesACopyGivenInTheFuture() {
        assertThat(trial(FirSamples.shortest()).with("copyGivenAt", "2026-10-05T06:00:01Z").faults(NOW))
                .containsExactly("copyGivenAt IN_THE_FUTURE");
    }

    @Test
    void holdsNeitherNarrativeNorPerson() {
        assertThat(FirstInformationReport.class.getRecordComponents())
                .noneMatch(component -> component.isAnnotationPresent(LongText.class))
                .noneMatch(component -> component.getType() == PersonRef.class);
        assertThat(Arrays.stream(Offence.class.getRecordComponents()))
                .noneMatch(component -> component.isAnnotationPresent(LongText.class));
    }

    private static FormTrial trial(FirstInformationReport sample) {
        return FormTrial.of(new PoliceDepartment(), FirstInformationReport.FORM, sample);
    }
}
