package org.samanvay.plugins.statutorybodies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.testing.DepartmentContract;

class StatutoryBodiesDepartmentTest extends DepartmentContract<StatutoryBodiesDepartment> {
    private static final StatutoryBodiesDepartment BODIES = new StatutoryBodiesDepartment();

    @Override
    protected List<? extends Record> samples() {
        return BodySamples.ALL;
    }

    @Test
    void givesNoCourtAPost() {
        assertThat(BODIES.posts()).noneMatch(post -> post.code().contains("court"));
    }

    @Test
    void letsNoCourtDefault() {
        assertThat(CourtCalendar.ALL)
                .isNotEmpty()
                .allMatch(duty -> duty.kind() == DutyKind.COURT_CALENDAR
                        && duty.responsible().isEmpty()
                        && duty.tellsDelayTo().isEmpty());
    }

    @Test
    void tellsTheDelayOfAnIndependentBodyToTheAuthorityThatALawNames() {
        assertThat(BODIES.duties().stream().filter(duty -> duty.kind() == DutyKind.INDEPENDENT_BODY))
                .isNotEmpty()
                .allMatch(duty -> duty.tellsDelayTo().orElseThrow().en().matches(".*s\\.\\d+.*"));
    }

    @Test
    void keepsTheTimesOfBothWorkplaceCommittees() {
        assertThat(BODIES.duties().stream().map(Duty::code))
                .contains("POSH-11", "POSH-11-IC", "POSH-13-1", "POSH-13-1-IC", "POSH-R7-2", "POSH-R7-2-IC");
    }

    @Test
    void givesNoScheme() {
        assertThat(BODIES.schemes()).isEmpty();
    }

    @Test
    void asksForNoAccountOfWhatHappened() {
        assertThat(BODIES.forms()).allMatch(form -> TextFields.ofMoreThanALine(form.answers()).isEmpty());
    }
}
