package org.samanvay.plugins.sidcul;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.samanvay.forms.Definitions;
import org.samanvay.forms.FieldPaths;
import org.samanvay.forms.FieldType;
import org.samanvay.forms.FieldType.Target;
import org.samanvay.plugins.sidcul.estate.Estates;
import org.samanvay.plugins.sidcul.unit.UnitReport;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Service;
import org.samanvay.spi.testing.FormTrial;

/** SIDCUL has no role in an inquiry (POSH Act s.16; law-and-harm, section 1, 9 and 10). */
class NoPartInComplaintsTest {
    private static final Instant NOW = Instant.parse("2026-10-06T06:00:00Z");
    private static final SidculDepartment DEPARTMENT = new SidculDepartment();

    @Test
    void noFieldAsksAboutAComplaintOrAPerson() {
        Definitions.ofOne(DEPARTMENT).forms().forEach(form -> FieldPaths.of(form).all().forEach((path, field) -> {
            assertThat((path + " " + field.label().en()).toLowerCase(Locale.ROOT))
                    .doesNotContain("complain", "harass", "survivor", "respondent", "inquiry");
            assertThat(field.type() instanceof FieldType.Reference reference && reference.target() == Target.PERSON)
                    .as(path)
                    .isFalse();
        }));
    }

    @Test
    void noServiceNeedsAFieldAboutAPerson() {
        assertThat(DEPARTMENT.services()).extracting(Service::needs).allMatch(needs -> needs.isEmpty());
    }

    @Test
    void ownsNoClock() {
        assertThat(DEPARTMENT.duties())
                .allMatch(duty -> duty.responsible().isEmpty())
                .extracting(Duty::code)
                .containsExactly("POSH-4-1", "SSC-67", "NIGHT-COND");
    }

    @Test
    void asksForACommitteeOnlyWhereTenOrMoreWork() {
        FormTrial unit = FormTrial.of(DEPARTMENT, UnitReport.FORM, SidculSamples.unitWithoutCommittee());
        assertThat(unit.with("employees", 9).faults(NOW)).containsExactly("committee NOT_SHOWN");
        assertThat(unit.without("committee").faults(NOW)).containsExactly("committee REQUIRED");
    }

    @Test
    void namesOfEstatesCarryNoNotes() {
        assertThat(Estates.LIST.entries())
                .extracting(entry -> entry.name().en())
                .noneMatch(name -> name.contains("(") || name.contains("est.") || name.contains("acres"));
    }
}
