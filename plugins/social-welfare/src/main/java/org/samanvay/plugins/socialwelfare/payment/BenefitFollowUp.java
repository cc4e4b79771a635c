package org.samanvay.plugins.socialwelfare.payment;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** A look, after a sanction, at whether the money arrives: a case is not over with an order on paper. */
public record BenefitFollowUp(
        @Field(en = "Beneficiary", hi = "लाभार्थी", data = DataClass.IDENTITY) PersonRef beneficiary,

        @Field(en = "Benefit", hi = "लाभ", data = DataClass.GENERAL) FollowedBenefit benefit,

        @Field(en = "Sanction order", hi = "स्वीकृति आदेश", data = DataClass.GENERAL) DocumentRef sanction,

        @Field(en = "Looked at on", hi = "जाँच दिनांक", data = DataClass.GENERAL)
        @PastOrPresent
        LocalDate checkedOn,

        @Field(en = "Money arrives", hi = "राशि प्राप्त हो रही है", data = DataClass.GENERAL) YesNo arrives,

        @Field(en = "Last payment on", hi = "अंतिम भुगतान दिनांक", data = DataClass.GENERAL)
        @PastOrPresent
        Optional<LocalDate> lastPaidOn,

        @Field(en = "What holds it up", hi = "अवरोध का कारण", data = DataClass.GENERAL) PaymentHurdle hurdle,

        @Field(en = "Look again on", hi = "अगली जाँच दिनांक", data = DataClass.GENERAL) Optional<LocalDate> nextCheckOn) {

    /** Kinds of benefit, not conditions of the person. */
    public enum FollowedBenefit {
        @Label(en = "Pension or maintenance grant", hi = "पेंशन या भरण-पोषण अनुदान")
        PENSION,
        @Label(en = "Marriage grant", hi = "विवाह अनुदान")
        MARRIAGE_GRANT,
        @Label(en = "Relief or compensation", hi = "राहत या प्रतिकर")
        RELIEF
    }

    /** What an officer can mend. */
    public enum PaymentHurdle {
        @Label(en = "Account not linked to Aadhaar", hi = "खाता आधार से नहीं जुड़ा")
        AADHAAR_LINK,
        @Label(en = "Account closed or wrong", hi = "खाता बंद या त्रुटिपूर्ण")
        ACCOUNT,
        @Label(en = "Yearly verification is missing", hi = "वार्षिक सत्यापन लंबित")
        VERIFICATION,
        @Label(en = "Papers are missing", hi = "प्रपत्र अपूर्ण")
        PAPERS,
        @Label(en = "No budget released", hi = "बजट आवंटन नहीं")
        BUDGET,
        @Label(en = "Another holds the account or the card", hi = "खाता या कार्ड किसी अन्य के पास")
        HELD_BY_ANOTHER,
        @Label(en = "Not known", hi = "ज्ञात नहीं")
        NOT_KNOWN
    }

    public static final Form<BenefitFollowUp> FORM = Form.of(
                    "benefit-follow-up",
                    1,
                    Text.of("Does the benefit arrive?", "लाभ प्राप्ति की जाँच"),
                    BenefitFollowUp.class,
                    "Design proposal; no official form was seen")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .showWhen("hurdle", is("arrives", YesNo.NO));
}
