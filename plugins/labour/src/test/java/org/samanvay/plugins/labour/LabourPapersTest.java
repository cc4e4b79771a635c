package org.samanvay.plugins.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samanvay.plugins.labour.childlabour.ChildLabourInspection;
import org.samanvay.plugins.labour.harassment.WorkplaceHarassmentComplaint;
import org.samanvay.plugins.labour.nightshift.NightShiftIntimation;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Form;
import org.samanvay.spi.testing.FormTrial;
import org.samanvay.spi.testing.NeverAsked;

class LabourPapersTest {
    private static final Instant NOW = Instant.parse("2026-10-06T06:00:00Z");
    private static final LabourDepartment DEPARTMENT = new LabourDepartment();

    @Test
    void herAccountIsWrittenNowhereHere() {
        NeverAsked.account(DEPARTMENT);
    }

    @Test
    void asksWhyTheLocalCommitteeOnlyWhereItIsTheForum() {
        assertThat(trial(WorkplaceHarassmentComplaint.FORM, LabourSamples.complaint())
                        .with("forum", "INTERNAL_COMMITTEE")
                        .faults(NOW))
                .containsExactly("localReason NOT_SHOWN");
    }

    @Test
    void complainingIsHerRightAndNobodysDuty() {
        assertThat(duty("POSH-9").kind()).isEqualTo(DutyKind.RIGHT_EXPIRES);
        assertThat(duty("POSH-9").responsible()).isEmpty();
    }

    @Test
    void noClockOfAnInquiryStandsHere() {
        assertThat(DEPARTMENT.duties())
                .extracting(Duty::code)
                .doesNotContain("POSH-11", "POSH-11-DW", "POSH-R7-2", "POSH-R7-3", "POSH-13-1", "POSH-13-4");
    }

    @Test
    void anInspectionThatFindsNoChildAsksNothingAboutOne() {
        assertThat(trial(ChildLabourInspection.FORM, LabourSamples.rescue())
                        .without("children")
                        .faults(NOW))
                .contains("rescued NOT_SHOWN", "sexualOffenceFeared NOT_SHOWN");
    }

    @Test
    void theNightRosterNamesNoWoman() {
        NeverAsked.person(DEPARTMENT, "labour.night-shift-intimation");
        assertThat(trial(NightShiftIntimation.FORM, LabourSamples.nightShift())
                        .with("women", List.of("A name"))
                        .faults(NOW))
                .isNotEmpty();
    }

    private static Duty duty(String code) {
        return DEPARTMENT.duties().stream()
                .filter(duty -> duty.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static <F extends Record> FormTrial trial(Form<F> form, F sample) {
        return FormTrial.of(DEPARTMENT, form, sample);
    }
}
