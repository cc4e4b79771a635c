package org.samanvay.plugins.industries.enterprise;

import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.spi.Code;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Listed;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;

/** One step of the help to a woman until her enterprise runs. */
public record WomenEnterpriseSupport(
        @Field(en = "Woman", hi = "महिला उद्यमी", data = DataClass.IDENTITY) PersonRef woman,

        @Field(en = "Day", hi = "दिनांक", data = DataClass.GENERAL)
        @PastOrPresent
        LocalDate seenOn,

        @Field(en = "Scheme", hi = "योजना", data = DataClass.GENERAL)
        @Listed(value = "enterprise-schemes", on = "seenOn")
        Code scheme,

        @Field(en = "Stage reached", hi = "प्राप्त चरण", data = DataClass.GENERAL) SupportStage stage,

        @Field(en = "Udyam number", hi = "उद्यम संख्या", data = DataClass.IDENTITY)
        @Pattern(regexp = "UDYAM-[A-Z]{2}-[0-9]{2}-[0-9]{7}")
        Optional<String> udyamNumber,

        @Field(en = "Loan in rupees", hi = "ऋण रुपये में", data = DataClass.GENERAL) Money loan,

        @Field(en = "Subsidy in rupees", hi = "अनुदान रुपये में", data = DataClass.GENERAL) Optional<Money> subsidy,

        @Field(en = "Women at work in it", hi = "उद्यम में कार्यरत महिलाएँ", data = DataClass.GENERAL)
        @Min(0)
        @Max(1000)
        Integer womenEmployed,

        @Field(en = "What holds it up", hi = "अवरोध का कारण", data = DataClass.GENERAL) Optional<SupportHurdle> hurdle,

        @Field(en = "Next date", hi = "अगली तिथि", data = DataClass.GENERAL) Optional<LocalDate> nextOn) {

    /** From the first talk to an enterprise that runs. */
    public enum SupportStage {
        @Label(en = "Counselled on work and schemes", hi = "स्वरोजगार परामर्श दिया गया")
        COUNSELLED,
        @Label(en = "Applied", hi = "आवेदन किया")
        APPLIED,
        @Label(en = "Sanctioned by the bank", hi = "बैंक स्वीकृति")
        BANK_SANCTION,
        @Label(en = "Disbursed", hi = "ऋण वितरित")
        DISBURSED,
        @Label(en = "Enterprise runs", hi = "उद्यम संचालित")
        RUNNING,
        @Label(en = "Closed", hi = "समाप्त")
        CLOSED
    }

    /** What somebody can mend. */
    public enum SupportHurdle {
        @Label(en = "Papers are missing", hi = "प्रपत्र अपूर्ण")
        PAPERS,
        @Label(en = "The bank has not decided", hi = "बैंक निर्णय लंबित")
        BANK,
        @Label(en = "The subsidy has not come", hi = "अनुदान प्राप्त नहीं")
        SUBSIDY,
        @Label(en = "No place or no power", hi = "स्थान या विद्युत की कमी")
        PREMISES,
        @Label(en = "No buyers", hi = "विपणन की कमी")
        MARKET,
        @Label(en = "Care of children", hi = "बच्चों की देखभाल")
        CHILD_CARE
    }

    public static final Form<WomenEnterpriseSupport> FORM = Form.of(
                    "women-enterprise-support",
                    1,
                    Text.of("Help to a woman entrepreneur", "महिला उद्यमी सहयोग अभिलेख"),
                    WomenEnterpriseSupport.class,
                    "Design proposal; no official form was seen")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .showWhen(
                    "loan",
                    any(
                            is("stage", SupportStage.BANK_SANCTION),
                            is("stage", SupportStage.DISBURSED),
                            is("stage", SupportStage.RUNNING)))
            .showWhen("subsidy", any(is("stage", SupportStage.DISBURSED), is("stage", SupportStage.RUNNING)))
            .showWhen("womenEmployed", is("stage", SupportStage.RUNNING));
}
