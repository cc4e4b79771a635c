package org.samanvay.plugins.statutorybodies.legalservices;

import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.samanvay.plugins.statutorybodies.legalservices.CompensationProceeding.CompensableLoss;
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

/**
 * Form I of the compensation scheme, as it comes to the legal services authority. What happened is told in the FIR or
 * the complaint and not here; no other department holds the application.
 */
public record CompensationApplication(
        @Field(en = "Person harmed", hi = "पीड़ित व्यक्ति", data = DataClass.IDENTITY) PersonRef victim,

        @Field(en = "Age in years", hi = "आयु (वर्ष)", data = DataClass.IDENTITY)
        @Min(0)
        @Max(120)
        Integer age,

        @Field(en = "Applied by", hi = "आवेदक का संबंध", data = DataClass.IDENTITY) ApplicantRelation relation,

        @Field(en = "Applicant", hi = "आवेदक", data = DataClass.IDENTITY) PersonRef applicant,

        @Field(en = "Applied on", hi = "आवेदन दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate appliedOn,

        @Field(en = "Date of the incident", hi = "घटना दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate incidentOn,

        @Field(en = "Loss or injury", hi = "हानि या क्षति", data = DataClass.MEDICAL)
        @Size(min = 1)
        Set<CompensableLoss> losses,

        @Field(en = "FIR or complaint", hi = "एफआईआर या परिवाद", data = DataClass.LEGAL) DocumentRef complaint,

        @Field(en = "Medical report or death certificate", hi = "चिकित्सा रिपोर्ट या मृत्यु प्रमाण पत्र", data = DataClass.MEDICAL)
        Optional<DocumentRef> medicalPaper,

        @Field(
                en = "Judgment or recommendation of the court",
                hi = "न्यायालय का निर्णय या अनुशंसा",
                data = DataClass.LEGAL,
                hintEn = "If the trial is over",
                hintHi = "यदि विचारण पूर्ण हो")
        Optional<DocumentRef> courtOrder,

        @Field(en = "Compensation already received", hi = "पूर्व में प्राप्त प्रतिकर", data = DataClass.LEGAL)
        @DecimalMin("0")
        Optional<Money> alreadyReceived,

        @Field(en = "Medical and other expenses", hi = "चिकित्सा एवं अन्य व्यय", data = DataClass.LEGAL)
        @DecimalMin("0")
        Optional<Money> expenses,

        @Field(en = "Interim compensation wanted", hi = "अंतरिम प्रतिकर चाहिए", data = DataClass.LEGAL) YesNo interimWanted,

        @Field(
                en = "Bank account",
                hi = "बैंक खाता",
                data = DataClass.IDENTITY,
                hintEn = "Where the copy of the passbook is held; the authority helps to open one",
                hintHi = "पासबुक की प्रति कहाँ रखी है; खाता न होने पर प्राधिकरण खुलवाने में सहायता करेगा")
        Optional<DocumentRef> bankAccount,

        @Field(en = "Signed application", hi = "हस्ताक्षरित आवेदन", data = DataClass.LEGAL) DocumentRef signedApplication) {

    /** Who may apply. */
    public enum ApplicantRelation {
        @Label(en = "The person harmed", hi = "स्वयं पीड़ित")
        SELF,
        @Label(en = "Dependent", hi = "आश्रित")
        DEPENDENT,
        @Label(en = "Relative", hi = "संबंधी")
        RELATIVE,
        @Label(en = "Station house officer", hi = "थानाध्यक्ष")
        STATION_HOUSE_OFFICER
    }

    public static final Form<CompensationApplication> FORM = Form.of(
                    "compensation-application",
                    1,
                    Text.of("Application for compensation (Form I)", "प्रतिकर हेतु आवेदन (प्ररूप 1)"),
                    CompensationApplication.class,
                    "NALSA Compensation Scheme for Women Victims 2018, Form I: general knowledge of the official form")
            .manyPerCase()
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "It is never refused for being late: the authority may condone the delay. Nobody who is accused, or"
                            + " lives with one who is, applies for a child.",
                    "विलंब के कारण कभी न लौटाएँ: प्राधिकरण विलंब क्षमा कर सकता है। अभियुक्त या उसके साथ रहने वाला व्यक्ति बालक की ओर से"
                            + " आवेदन नहीं करेगा।"))
            .lawNote(
                    "age",
                    Text.of("Half as much again for a minor.", "अवयस्क हेतु आधा अतिरिक्त।"),
                    Law.of("NALSA Compensation Scheme for Women Victims 2018", "paragraph not determined"))
            .showWhen("applicant", not(is("relation", ApplicantRelation.SELF)));
}
