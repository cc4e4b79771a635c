package org.samanvay.coordination.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.samanvay.coordination.consent.Consent;
import org.samanvay.coordination.consent.Consents;
import org.samanvay.coordination.consent.SharingPurpose;
import org.samanvay.coordination.problem.Problem;

class LawfulBasisTest {
    private static final UUID CASE = new UUID(0, 1);
    private static final UUID SHE = new UUID(0, 2);

    /** A case in which nobody was asked. */
    private static final Consents NONE = new Consents() {
        @Override
        public Optional<Consent> find(UUID caseFile, UUID id) {
            return Optional.empty();
        }
    };

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CONSENT")
    void namesTheLawTheOrderOrTheDanger(Basis basis) {
        assertThat(of(basis, " PWDVA s.5 ", null)).isEqualTo(new LawfulBasis(basis, null, "PWDVA s.5"));
        for (String reference : new String[] {null, "", "  ", "x".repeat(121)}) {
            refused("referral.basisReference", () -> of(basis, reference, null));
        }
    }

    @Test
    void isNoConsentThatTheCaseDoesNotHold() {
        refused("referral.consent", () -> of(Basis.CONSENT, "she said so", null));
        refused("referral.consent", () -> of(Basis.CONSENT, null, SHE.toString()));
    }

    private static void refused(String field, Runnable act) {
        assertThatThrownBy(act::run).isInstanceOfSatisfying(Problem.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(ReferralProblem.NO_LAWFUL_BASIS);
            assertThat(refusal.arguments()).containsEntry("field", field);
        });
    }

    private static LawfulBasis of(Basis basis, @Nullable String reference, @Nullable String consent) {
        NewReferral asked = new NewReferral(
                SHE.toString(),
                new UUID(0, 3).toString(),
                "police.protection",
                SharingPurpose.PROTECTION,
                basis,
                consent,
                reference,
                null,
                List.of());
        return LawfulBasis.of(CASE, SHE, "police", asked, NONE);
    }
}
