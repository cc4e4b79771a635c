package org.samanvay.coordination.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.samanvay.coordination.problem.CommonProblem;
import org.samanvay.coordination.problem.Problem;

class ConsentTest {
    private static final UUID SHE = new UUID(0, 1);
    private static final UUID ANOTHER = new UUID(0, 2);

    @Test
    void allowsWhatWasAgreedAndNothingElse() {
        Consent given = consent(ConsentDecision.GIVEN);
        assertThat(given.allows(SHE, "health", SharingPurpose.MEDICAL_CARE)).isTrue();
        assertThat(given.allows(ANOTHER, "health", SharingPurpose.MEDICAL_CARE)).isFalse();
        assertThat(given.allows(SHE, "police", SharingPurpose.MEDICAL_CARE)).isFalse();
        assertThat(given.allows(SHE, "health", SharingPurpose.COUNSELLING)).isFalse();
    }

    @Test
    void aRefusalAllowsNothing() {
        assertThat(consent(ConsentDecision.REFUSED).allows(SHE, "health", SharingPurpose.MEDICAL_CARE))
                .isFalse();
    }

    @Test
    void allowsNothingOnceWithdrawn() {
        Consent given = consent(ConsentDecision.GIVEN);
        given.withdraw(0, Instant.EPOCH);
        assertThat(given.allows(SHE, "health", SharingPurpose.MEDICAL_CARE)).isFalse();
        refused(CommonProblem.WRONG_STATUS, () -> given.withdraw(0, Instant.EPOCH));
    }

    @Test
    void isWithdrawnByWhoReadItsPresentVersion() {
        refused(CommonProblem.VERSION_CONFLICT, () -> consent(ConsentDecision.GIVEN).withdraw(7, Instant.EPOCH));
    }

    @Test
    void aRefusalCannotBeWithdrawn() {
        refused(CommonProblem.WRONG_STATUS, () -> consent(ConsentDecision.REFUSED).withdraw(0, Instant.EPOCH));
    }

    private static void refused(CommonProblem code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(Problem.class, refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private static Consent consent(ConsentDecision decision) {
        NewConsent said =
                new NewConsent(SHE.toString(), SHE.toString(), decision, SharingPurpose.MEDICAL_CARE, "health", null, "hi");
        return new Consent(new UUID(0, 3), new UUID(0, 4), SHE, SHE, said, new UUID(0, 5), Instant.EPOCH);
    }
}
