package org.samanvay.plugins.socialwelfare.marriage;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.plugins.socialwelfare.bank.BankAccount;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** One claim of a grant for one marriage. */
public record MarriageGrantClaim(
        @Field(en = "Claim received on", hi = "आवेदन प्राप्ति दिनांक", data = DataClass.GENERAL)
        @PastOrPresent
        LocalDate receivedOn,

        @Field(en = "Grant claimed", hi = "माँगा गया अनुदान", data = DataClass.IDENTITY) MarriageGrantKind kind,

        @Field(en = "Applicant", hi = "आवेदक", data = DataClass.IDENTITY) PersonRef applicant,

        @Field(en = "Day of the marriage", hi = "विवाह का दिनांक", data = DataClass.IDENTITY) LocalDate marriageOn,

        @Field(en = "Bride born on", hi = "वधू की जन्म तिथि", data = DataClass.IDENTITY)
        @Past
        LocalDate brideBornOn,

        @Field(en = "Groom born on", hi = "वर की जन्म तिथि", data = DataClass.IDENTITY)
        @Past
        LocalDate groomBornOn,

        @Field(en = "Proof of both ages", hi = "वर एवं वधू के आयु प्रमाण पत्र", data = DataClass.IDENTITY) DocumentRef ageProof,

        @Field(en = "Widow pension order", hi = "विधवा पेंशन स्वीकृति आदेश", data = DataClass.IDENTITY) DocumentRef widowPension,

        @Field(
                en = "Grants for a daughter's marriage before this",
                hi = "इससे पूर्व पुत्री विवाह हेतु मिले अनुदान",
                data = DataClass.GENERAL)
        @Min(0)
        @Max(20)
        Integer grantsBefore,

        @Field(en = "Caste certificate", hi = "जाति प्रमाण पत्र", data = DataClass.IDENTITY) DocumentRef casteCertificate,

        @Field(
                en = "Yearly income of the family in rupees",
                hi = "परिवार की वार्षिक आय रुपये में",
                data = DataClass.GENERAL,
                fact = "yearlyFamilyIncome")
        Money yearlyFamilyIncome,

        @Field(en = "Disability certificate", hi = "दिव्यांगता प्रमाण पत्र", data = DataClass.MEDICAL) DocumentRef disabilityCertificate,

        @Field(en = "Bride or groom convicted by a court", hi = "वर या वधू न्यायालय से दोषसिद्ध", data = DataClass.LEGAL)
        YesNo convicted,

        @Field(en = "Proof of the marriage", hi = "विवाह का प्रमाण", data = DataClass.IDENTITY)
        Optional<DocumentRef> marriageProof,

        @Field(en = "Bank account", hi = "बैंक खाता", data = DataClass.IDENTITY) BankAccount account) {

    /** Which grant. */
    public enum MarriageGrantKind {
        @Label(en = "Daughter of a destitute widow", hi = "निराश्रित विधवा की पुत्री")
        WIDOWS_DAUGHTER,
        @Label(en = "Daughter of a Scheduled Caste or Tribe family", hi = "अनुसूचित जाति/जनजाति परिवार की पुत्री")
        SC_ST_DAUGHTER,
        @Label(en = "Marriage with a person with a disability", hi = "दिव्यांग व्यक्ति से विवाह")
        DIVYANG
    }

    public static final Form<MarriageGrantClaim> FORM = Form.of(
                    "marriage-grant-claim",
                    1,
                    Text.of("Marriage grant claim", "विवाह अनुदान आवेदन"),
                    MarriageGrantClaim.class,
                    "Papers and conditions of the three grants; no official form was seen")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .lawNote(
                    "brideBornOn",
                    Text.of(
                            "A bride below 18 or a groom below 21 is a child: no grant, and the Child Marriage Prohibition"
                                    + " Officer is told at once.",
                            "18 वर्ष से कम की वधू या 21 वर्ष से कम का वर बालक है: अनुदान नहीं, और बाल विवाह प्रतिषेध अधिकारी"
                                    + " को तुरन्त सूचना दें।"),
                    Law.of("Prohibition of Child Marriage Act 2006", "2(a), 13, 16"))
            .calculate(
                    "brideAge",
                    Text.of("Age of the bride on that day", "उस दिन वधू की आयु"),
                    DataClass.IDENTITY,
                    Calculation.yearsBetween("brideBornOn", "marriageOn"))
            .calculate(
                    "groomAge",
                    Text.of("Age of the groom on that day", "उस दिन वर की आयु"),
                    DataClass.IDENTITY,
                    Calculation.yearsBetween("groomBornOn", "marriageOn"))
            .showWhen("widowPension", is("kind", MarriageGrantKind.WIDOWS_DAUGHTER))
            .showWhen("grantsBefore", is("kind", MarriageGrantKind.WIDOWS_DAUGHTER))
            .showWhen("casteCertificate", is("kind", MarriageGrantKind.SC_ST_DAUGHTER))
            .showWhen("yearlyFamilyIncome", is("kind", MarriageGrantKind.SC_ST_DAUGHTER))
            .showWhen("disabilityCertificate", is("kind", MarriageGrantKind.DIVYANG))
            .showWhen("convicted", is("kind", MarriageGrantKind.DIVYANG));
}
