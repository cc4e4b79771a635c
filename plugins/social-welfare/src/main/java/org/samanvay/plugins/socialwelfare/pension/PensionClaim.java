package org.samanvay.plugins.socialwelfare.pension;

import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.plugins.socialwelfare.bank.BankAccount;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Phone;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** One claim of one pension. It looks the same whether or not she has met with violence, and does not ask. */
public record PensionClaim(
        @Field(en = "Claim received on", hi = "आवेदन प्राप्ति दिनांक", data = DataClass.GENERAL)
        @PastOrPresent
        LocalDate receivedOn,

        @Field(en = "Pension claimed", hi = "माँगी गई पेंशन", data = DataClass.MEDICAL) PensionKind kind,

        @Field(en = "Applicant", hi = "आवेदक", data = DataClass.IDENTITY) PersonRef applicant,

        @Field(en = "Date of birth", hi = "जन्म तिथि", data = DataClass.IDENTITY)
        @Past
        LocalDate bornOn,

        @Field(en = "Last four digits of Aadhaar", hi = "आधार के अंतिम चार अंक", data = DataClass.IDENTITY)
        @Pattern(regexp = "[0-9]{4}")
        String aadhaarLastFour,

        @Field(
                en = "Mobile number",
                hi = "मोबाइल नंबर",
                data = DataClass.SAFETY,
                hintEn = "Messages of the portal go there: only if she alone reads them",
                hintHi = "पोर्टल के संदेश इसी पर जाते हैं: केवल तब लिखें जब उन्हें वही पढ़ती हों")
        Optional<Phone> mobile,

        @Field(en = "Residence", hi = "निवास", data = DataClass.GENERAL) Residence residence,

        @Field(en = "On the below-poverty-line list", hi = "बीपीएल सूची में", data = DataClass.GENERAL, fact = "belowPovertyLine")
        YesNo belowPovertyLine,

        @Field(en = "Monthly income in rupees", hi = "मासिक आय रुपये में", data = DataClass.GENERAL, fact = "monthlyIncome")
        Money monthlyIncome,

        @Field(en = "Income or below-poverty-line certificate", hi = "आय या बीपीएल प्रमाण पत्र", data = DataClass.IDENTITY)
        DocumentRef incomePaper,

        @Field(en = "Another pension comes already", hi = "कोई अन्य पेंशन मिल रही है", data = DataClass.GENERAL, fact = "otherPension")
        YesNo otherPension,

        @Field(en = "Widowhood", hi = "विधवा होने का विवरण", data = DataClass.IDENTITY) Widowhood widowhood,

        @Field(en = "Child with a disability", hi = "दिव्यांग बच्चा", data = DataClass.IDENTITY) PersonRef child,

        @Field(en = "Husband or wife with mental illness", hi = "मानसिक रुग्णता से ग्रसित पति/पत्नी", data = DataClass.MEDICAL)
        PersonRef spouse,

        @Field(
                en = "Disability by certificate, in per cent",
                hi = "प्रमाण पत्र के अनुसार दिव्यांगता प्रतिशत",
                data = DataClass.MEDICAL)
        @Min(0)
        @Max(100)
        Integer disabilityPercent,

        @Field(en = "Medical certificate", hi = "चिकित्सा प्रमाण पत्र", data = DataClass.MEDICAL) DocumentRef medicalCertificate,

        @Field(en = "Proof of farming", hi = "कृषि कार्य का प्रमाण", data = DataClass.GENERAL) DocumentRef farmingProof,

        @Field(en = "Bank account", hi = "बैंक खाता", data = DataClass.IDENTITY) BankAccount account,

        @Field(
                en = "Attested photograph",
                hi = "प्रमाणित फोटो",
                data = DataClass.IDENTITY,
                hintEn = "Attested by Pradhan, Village Development Officer or ward member; where it is held",
                hintHi = "प्रधान, ग्राम विकास अधिकारी या सभासद द्वारा प्रमाणित; कहाँ रखी है")
        DocumentRef photograph) {

    public static final Form<PensionClaim> FORM = Form.of(
                    "pension-claim",
                    1,
                    Text.of("Pension claim", "पेंशन आवेदन"),
                    PensionClaim.class,
                    "https://socialwelfare.uk.gov.in/pages/display/95-widow-pension ;"
                            + " https://www.kantidigital.com/2024/01/Uttarakhand-Widow-Pension-Yojana.html; what the other"
                            + " pensions ask follows their papers")
            .manyPerCase()
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "Do not ask why she is alone or in need: no condition of these pensions turns on it.",
                    "यह न पूछें कि वह अकेली या अभाव में क्यों हैं: इन पेंशनों की कोई शर्त इस पर निर्भर नहीं।"))
            .correctedBy("district-social-welfare-officer", "assistant-social-welfare-officer")
            .lawNote(
                    "monthlyIncome",
                    Text.of(
                            "4,000 rupees at most where she is not on the list; above it she may still claim and be told"
                                    + " why not.",
                            "सूची में न होने पर अधिकतम 4,000 रुपये; इससे अधिक होने पर भी आवेदन लिया जाए और कारण बताया जाए।"),
                    Law.of("Government orders, Social Welfare Department, Uttarakhand", "number not determined"))
            .calculate(
                    "ageOnClaim",
                    Text.of("Age in years on the day of the claim", "आवेदन के दिन आयु (वर्ष)"),
                    DataClass.IDENTITY,
                    Calculation.yearsBetween("bornOn", "receivedOn"))
            .showWhen("residence.gramSabhaResolvedOn", is("area", Residence.AreaKind.RURAL))
            .showWhen("residence.magistrateVerification", is("area", Residence.AreaKind.URBAN))
            .showWhen("monthlyIncome", not(is("belowPovertyLine", YesNo.YES)))
            .showWhen("widowhood", is("kind", PensionKind.WIDOW))
            .showWhen("widowhood.grownSonBelowPovertyLine", is("grownSon", YesNo.YES))
            .showWhen("child", is("kind", PensionKind.DIVYANG_CHILD))
            .showWhen("spouse", is("kind", PensionKind.SPOUSE))
            .showWhen(
                    "disabilityPercent",
                    any(
                            is("kind", PensionKind.DIVYANG),
                            is("kind", PensionKind.DIVYANG_CHILD),
                            is("kind", PensionKind.TEELU_RAUTELI)))
            .showWhen(
                    "medicalCertificate",
                    any(
                            is("kind", PensionKind.DIVYANG),
                            is("kind", PensionKind.DIVYANG_CHILD),
                            is("kind", PensionKind.SPOUSE),
                            is("kind", PensionKind.TEELU_RAUTELI)))
            .showWhen("farmingProof", is("kind", PensionKind.TEELU_RAUTELI));
}
