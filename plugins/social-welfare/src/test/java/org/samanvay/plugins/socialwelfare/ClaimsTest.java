package org.samanvay.plugins.socialwelfare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.samanvay.plugins.socialwelfare.pension.PensionClaim;
import org.samanvay.spi.Field;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.testing.FormTrial;
import org.samanvay.spi.testing.NeverAsked;

class ClaimsTest {
    private static final Instant NOW = Instant.parse("2026-10-06T06:00:00Z");
    private static final SocialWelfareDepartment DEPARTMENT = new SocialWelfareDepartment();

    /** "Victim" stands only in the name of a fund out of which a court's order is paid. */
    @Test
    void noFieldAsksWhetherSheIsASurvivor() {
        NeverAsked.words(DEPARTMENT, "survivor", "a victim", "violence", "crime", "harass");
    }

    @Test
    void noFormTakesAnAccountOfAnIncident() {
        NeverAsked.account(DEPARTMENT);
    }

    @Test
    void asksForWidowhoodOnlyInAClaimOfTheWidowPension() {
        assertThat(widow().with("kind", "OLD_AGE").faults(NOW)).containsExactly("widowhood NOT_SHOWN");
        assertThat(widow().without("widowhood").faults(NOW)).containsExactly("widowhood REQUIRED");
    }

    @Test
    void asksForTheIncomeOnlyOfThoseNotOnTheList() {
        assertThat(widow().with("belowPovertyLine", "YES").faults(NOW)).containsExactly("monthlyIncome NOT_SHOWN");
    }

    /** What the tables refused: a rule of 18 years stood over the 700 rupees that are paid for a child. */
    @Test
    void aChildsGrantHasNoRuleOfAge() {
        Scheme grant = DEPARTMENT.schemes().stream()
                .filter(scheme -> scheme.code().equals("divyang-child-grant"))
                .findFirst()
                .orElseThrow();
        assertThat(grant.criteria().stream().map(Scheme.Criterion::code)).containsExactly("child", "domiciled");
    }

    @Test
    void noFactOfTheDepartmentMarksASurvivor() {
        for (var component : SocialWelfareFacts.class.getRecordComponents()) {
            Field field = component.getAnnotation(Field.class);
            assertThat(field.en().toLowerCase(Locale.ROOT))
                    .doesNotContain("survivor", "victim", "violence");
        }
    }

    private static FormTrial widow() {
        return FormTrial.of(DEPARTMENT, PensionClaim.FORM, SocialWelfareSamples.ofWidow());
    }
}
