package org.samanvay.plugins.sidcul;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.samanvay.plugins.sidcul.estate.Estates;
import org.samanvay.plugins.sidcul.unit.UnitReport;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Service;
import org.samanvay.spi.testing.FormTrial;
import org.samanvay.spi.testing.NeverAsked;

/** SIDCUL has no role in an inquiry (POSH Act s.16; law-and-harm, section 1, 9 and 10). */
class NoPartInComplaintsTest {
    private static final Instant NOW = Instant.parse("2026-10-06T06:00:00Z");
    private static final SidculDepartment DEPARTMENT = new SidculDepartment();

    @Test
    void noFieldAsksAboutAComplaintOrAPerson() {
        NeverAsked.words(DEPARTMENT, "complain", "harass", "survivor", "respondent", "inquiry");
        NeverAsked.account(DEPARTMENT);
        DEPARTMENT.forms().forEach(form -> NeverAsked.person(DEPARTMENT, "sidcul." + form.code()));
    }

    @Test
    void noServiceNeedsAFieldAboutAPerson() {
        assertThat(DEPARTMENT.services()).extracting(Service::needs).allMatch(needs -> needs.isEmpty());
    }

    /** To ask about one unit from a woman's case would tell that somebody of it complained. */
    @Test
    void noServiceAsksForTheCommitteeOfAUnit() {
        assertThat(DEPARTMENT.services()).extracting(Service::code).noneMatch(code -> code.contains("committee"));
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
