package org.samanvay.plugins.education.outofschool;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samanvay.plugins.education.EducationDepartment;
import org.samanvay.spi.testing.FormTrial;

class OutOfSchoolReportTest {
    private static final Instant NOW = Instant.parse("2026-11-05T06:00:00Z");

    @Test
    void asksForAnotherReasonOnlyWhereThereIsOne() {
        assertThat(trial(AbsenceSamples.justNoticed()).with("otherReason", "A flood").faults(NOW))
                .containsExactly("otherReason NOT_SHOWN");
    }

    @Test
    void knowsNothingOfViolenceOfSiblingsAndOfWhoTold() {
        assertThat(trial(AbsenceSamples.justNoticed())
                        .with("reasons", List.of("VIOLENCE"))
                        .with("siblings", "two sisters")
                        .with("informant", "a neighbour")
                        .faults(NOW))
                .containsExactlyInAnyOrder(
                        "reasons NOT_A_CHOICE", "siblings UNKNOWN_FIELD", "informant UNKNOWN_FIELD");
    }

    @Test
    void neverMarksAChildAsMarried() {
        assertThat(trial(AbsenceSamples.backAtSchool()).with("afterSixMonths", "MARRIED").faults(NOW))
                .containsExactly("afterSixMonths NOT_A_CHOICE");
    }

    private static FormTrial trial(OutOfSchoolReport sample) {
        return FormTrial.of(new EducationDepartment(), OutOfSchoolReport.FORM, sample);
    }
}
