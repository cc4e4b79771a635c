package org.samanvay.plugins.industries;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.samanvay.plugins.industries.enterprise.SelfEmploymentApplication;
import org.samanvay.plugins.industries.enterprise.WomenEnterpriseSupport;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Service;
import org.samanvay.spi.testing.FormTrial;
import org.samanvay.spi.testing.NeverAsked;

class EnterpriseTest {
    private static final Instant NOW = Instant.parse("2026-10-06T06:00:00Z");
    private static final IndustriesDepartment DEPARTMENT = new IndustriesDepartment();

    @Test
    void noFieldAndNoChoiceMarksASurvivor() {
        NeverAsked.words(DEPARTMENT, "survivor", "victim", "violence", "crime", "acid", "deserted");
    }

    @Test
    void noServiceNeedsToKnowWhySheComes() {
        assertThat(DEPARTMENT.services()).extracting(Service::needs).allMatch(List::isEmpty);
    }

    @Test
    void aCertificateStandsForTheReason() {
        FormTrial application =
                FormTrial.of(DEPARTMENT, SelfEmploymentApplication.FORM, IndustriesSamples.application());
        assertThat(application.without("categoryCertificate").faults(NOW))
                .containsExactly("categoryCertificate REQUIRED");
        assertThat(application.with("categoryCertified", "NO").faults(NOW))
                .containsExactly("categoryCertificate NOT_SHOWN");
    }

    @Test
    void asksForTheLoanOnlyOnceTheBankHasSanctionedIt() {
        FormTrial support = FormTrial.of(DEPARTMENT, WomenEnterpriseSupport.FORM, IndustriesSamples.running());
        assertThat(support.with("stage", "APPLIED").faults(NOW))
                .containsExactlyInAnyOrder("loan NOT_SHOWN", "subsidy NOT_SHOWN", "womenEmployed NOT_SHOWN");
    }

    @Test
    void namesNoSumWhereNoSourceGivesOne() {
        Scheme incentive = DEPARTMENT.schemes().stream()
                .filter(scheme -> scheme.code().equals("women-entrepreneurs-incentive"))
                .findFirst()
                .orElseThrow();
        assertThat(incentive.benefits()).allMatch(benefit -> benefit.amounts().isEmpty());
        assertThat(incentive.marks()).contains(Mark.NOT_DETERMINED);
    }
}
