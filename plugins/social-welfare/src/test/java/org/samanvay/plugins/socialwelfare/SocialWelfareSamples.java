package org.samanvay.plugins.socialwelfare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samanvay.plugins.socialwelfare.atrocity.AtrocityReliefClaim;
import org.samanvay.plugins.socialwelfare.atrocity.Dependant;
import org.samanvay.plugins.socialwelfare.atrocity.Instalment;
import org.samanvay.plugins.socialwelfare.bank.BankAccount;
import org.samanvay.plugins.socialwelfare.marriage.MarriageGrantClaim;
import org.samanvay.plugins.socialwelfare.payment.BenefitFollowUp;
import org.samanvay.plugins.socialwelfare.payment.CompensationPayment;
import org.samanvay.plugins.socialwelfare.pension.PensionClaim;
import org.samanvay.plugins.socialwelfare.pension.PensionKind;
import org.samanvay.plugins.socialwelfare.pension.Residence;
import org.samanvay.plugins.socialwelfare.pension.Widowhood;
import org.samanvay.spi.Code;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Phone;
import org.samanvay.spi.YesNo;

/** Claims of people who do not exist. A question that is not shown has no answer: null. */
public final class SocialWelfareSamples {
    private static final PersonRef APPLICANT = new PersonRef("0199a000-0000-7000-8000-000000000031");
    private static final PersonRef OTHER = new PersonRef("0199a000-0000-7000-8000-000000000032");
    private static final LocalDate RECEIVED = LocalDate.of(2026, 10, 5);
    private static final BankAccount ACCOUNT =
            new BankAccount("Example Bank, Example Branch", "EXMP0000001", "000000000001", YesNo.YES, YesNo.YES);

    private SocialWelfareSamples() {}

    public static PensionClaim ofWidow() {
        return new PensionClaim(
                RECEIVED,
                PensionKind.WIDOW,
                APPLICANT,
                LocalDate.of(1988, 4, 1),
                "0000",
                Optional.of(new Phone("+919800000001")),
                new Residence(
                        YesNo.YES, Residence.AreaKind.RURAL, Optional.of(LocalDate.of(2026, 9, 30)), Optional.empty()),
                YesNo.NO,
                Money.of(3000),
                held("income certificate", "I-7"),
                YesNo.NO,
                new Widowhood(OTHER, held("death register", "D-3"), YesNo.NO, YesNo.YES, YesNo.YES),
                null,
                null,
                null,
                null,
                null,
                ACCOUNT,
                held("photographs", "P-1"));
    }

    /** In a town, on the list: neither gram sabha nor income is asked. */
    public static PensionClaim ofFarmer() {
        return new PensionClaim(
                RECEIVED,
                PensionKind.TEELU_RAUTELI,
                APPLICANT,
                LocalDate.of(1979, 1, 9),
                "0000",
                Optional.empty(),
                new Residence(YesNo.YES, Residence.AreaKind.URBAN, Optional.empty(), Optional.of(held("SDM", "S-2"))),
                YesNo.YES,
                null,
                held("BPL list", "B-9"),
                YesNo.NO,
                null,
                null,
                null,
                30,
                held("disability certificates", "C-4"),
                held("khatauni", "K-8"),
                ACCOUNT,
                held("photographs", "P-2"));
    }

    public static MarriageGrantClaim marriage() {
        return new MarriageGrantClaim(
                RECEIVED,
                MarriageGrantClaim.MarriageGrantKind.WIDOWS_DAUGHTER,
                APPLICANT,
                LocalDate.of(2026, 11, 20),
                LocalDate.of(2003, 5, 2),
                LocalDate.of(2001, 5, 2),
                held("ages", "A-1"),
                held("pension orders", "W-5"),
                0,
                null,
                null,
                null,
                null,
                Optional.empty(),
                ACCOUNT);
    }

    public static AtrocityReliefClaim relief() {
        return new AtrocityReliefClaim(
                RECEIVED,
                APPLICANT,
                AtrocityReliefClaim.ScheduledCategory.SC,
                held("caste certificates", "J-6"),
                held("FIR register", "42/2026"),
                LocalDate.of(2026, 10, 3),
                List.of(new AtrocityReliefClaim.SectionApplied(AtrocityReliefClaim.ReliefAct.ATROCITIES, "3(2)(va)")),
                new Code("25"),
                Money.of(200_000),
                Optional.of(LocalDate.of(2026, 10, 7)),
                Optional.of(List.of(new Instalment(
                        Instalment.ReliefStage.FIR,
                        50,
                        Money.of(100_000),
                        Optional.of(held("orders", "O-1")),
                        Optional.of(LocalDate.of(2026, 10, 9))))),
                AtrocityReliefClaim.ClaimMadeBy.CLAIMANT,
                ACCOUNT,
                null);
    }

    public static AtrocityReliefClaim reliefOfDependants() {
        return new AtrocityReliefClaim(
                RECEIVED,
                APPLICANT,
                AtrocityReliefClaim.ScheduledCategory.ST,
                held("caste certificates", "J-7"),
                held("FIR register", "43/2026"),
                LocalDate.of(2026, 10, 3),
                List.of(new AtrocityReliefClaim.SectionApplied(AtrocityReliefClaim.ReliefAct.ATROCITIES, "3(2)(v)")),
                new Code("45"),
                Money.of(825_000),
                Optional.empty(),
                Optional.empty(),
                AtrocityReliefClaim.ClaimMadeBy.DEPENDANTS,
                null,
                List.of(new Dependant(OTHER, Dependant.DependantRelation.CHILD, ACCOUNT)));
    }

    public static CompensationPayment compensation() {
        return new CompensationPayment(
                held("Special Court", "SC-1"),
                RECEIVED,
                CompensationPayment.CompensationKind.INTERIM,
                APPLICANT,
                Money.of(50_000),
                ACCOUNT,
                CompensationPayment.CompensationFund.NOT_DETERMINED,
                Optional.empty(),
                Optional.empty());
    }

    public static BenefitFollowUp notArriving() {
        return new BenefitFollowUp(
                APPLICANT,
                BenefitFollowUp.FollowedBenefit.PENSION,
                held("orders", "O-2"),
                RECEIVED,
                YesNo.NO,
                Optional.empty(),
                BenefitFollowUp.PaymentHurdle.HELD_BY_ANOTHER,
                Optional.of(LocalDate.of(2026, 11, 5)));
    }

    private static DocumentRef held(String register, String number) {
        return new DocumentRef("Example office", register, number);
    }
}
