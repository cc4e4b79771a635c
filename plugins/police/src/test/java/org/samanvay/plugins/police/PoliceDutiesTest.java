package org.samanvay.plugins.police;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.samanvay.plugins.police.fir.Iif1Extract;
import org.samanvay.spi.Duty;
import org.samanvay.spi.LongText;

/** What law-and-harm asks of the clocks of the police. */
class PoliceDutiesTest {
    private static final List<Duty> DUTIES = new PoliceDepartment().duties();

    @Test
    void tellsTheCommitteeAndTheCourtOfAnOffenceAgainstAChildAsTwoDuties() {
        assertThat(DUTIES).extracting(Duty::code).contains("POCSO-19-6-CWC", "POCSO-19-6-COURT");
        assertThat(duty("POCSO-19-6-CWC").evidence()).isNotEqualTo(duty("POCSO-19-6-COURT").evidence());
    }

    @Test
    void startsTheChildsClocksWhenInformationComesByAnyChannelAndNeverWhenTheFirIsRegistered() {
        assertThat(duty("POCSO-19-6-CWC").trigger().toString())
                .contains("information-record", "receivedAt", "informationReceivedAt", "child-offence-report")
                .doesNotContain("registeredAt");
    }

    @Test
    void letsNobodyBeForcedToWhatTouchesHerPerson() {
        assertThat(Stream.of("BNSS-184-1", "BNSS-176-1", "BNSS-183-6", "POCSO-R6").map(PoliceDutiesTest::duty))
                .allMatch(Duty::touchesPerson);
    }

    @Test
    void claimsNoClockThatNobodyHasChecked() {
        assertThat(DUTIES).allMatch(duty -> duty.verification().checkedBy() == 0);
    }

    @Test
    void writesTheAccountOfWhatHappenedInTheReportAlone() {
        assertThat(new PoliceDepartment().forms())
                .filteredOn(form -> Stream.of(form.answers().getRecordComponents())
                        .anyMatch(component -> component.isAnnotationPresent(LongText.class)))
                .containsExactly(Iif1Extract.FORM);
    }

    private static Duty duty(String code) {
        return DUTIES.stream().filter(duty -> duty.code().equals(code)).findAny().orElseThrow();
    }
}
