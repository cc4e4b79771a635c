package org.samanvay.plugins.womenchildwelfare.safetyplan;

import static org.samanvay.spi.Condition.includes;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.PostRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/**
 * The steps that she agreed to, and when they are looked at again. From which score on a risk is high is the state's
 * policy and not this form's: it holds the band, and where the assessment lies.
 */
public record SafetyPlan(
        @Field(en = "Woman", hi = "प्रभावित महिला", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Made at", hi = "योजना बनाने का समय", data = DataClass.SAFETY)
        @PastOrPresent
        Instant madeAt,

        @Field(en = "Made with", hi = "किसके साथ बनाई गई", data = DataClass.SAFETY) PostRef madeWith,

        @Field(en = "Risk", hi = "जोखिम स्तर", data = DataClass.SAFETY) RiskLevel risk,

        @Field(
                en = "Assessment of risk",
                hi = "जोखिम आकलन",
                data = DataClass.SAFETY,
                hintEn = "Where it is held, and with which instrument it was made",
                hintHi = "कहाँ रखा है तथा किस प्रपत्र से किया गया")
        Optional<DocumentRef> assessment,

        @Field(en = "Steps that she agreed to", hi = "उसके द्वारा स्वीकृत कदम", data = DataClass.SAFETY)
        @Size(min = 1)
        Set<SafetyStep> steps,

        @Field(
                en = "Person whom she trusts",
                hi = "विश्वसनीय व्यक्ति",
                data = DataClass.IDENTITY,
                hintEn = "A person of the case; never one who is accused or lives with one",
                hintHi = "प्रकरण का व्यक्ति; अभियुक्त या उसके साथ रहने वाला कभी नहीं")
        PersonRef trustedPerson,

        @Field(
                en = "Does the school know to whom the children may be handed?",
                hi = "क्या विद्यालय को ज्ञात है कि बच्चे किसे सौंपे जाएँ?",
                data = DataClass.SAFETY)
        YesNo schoolTold,

        @Field(
                en = "Women's desk told by code, as she wished",
                hi = "उसकी इच्छा से महिला हेल्प डेस्क को कोड द्वारा सूचना",
                data = DataClass.SAFETY)
        Optional<YesNo> womensDeskTold,

        @Field(en = "To be looked at again on", hi = "पुनरावलोकन की तिथि", data = DataClass.SAFETY) LocalDate reviewOn,

        @Field(en = "Looked at again on", hi = "पुनरावलोकन दिनांक", data = DataClass.SAFETY)
        @PastOrPresent
        Optional<LocalDate> reviewedOn,

        @Field(en = "She holds a copy", hi = "प्रति उसके पास है", data = DataClass.SAFETY) CopyKept copy) {

    public enum RiskLevel {
        @Label(en = "Ordinary", hi = "सामान्य")
        ORDINARY,
        @Label(en = "Raised", hi = "बढ़ा हुआ")
        RAISED,
        @Label(en = "High: somebody acts now", hi = "उच्च: तत्काल कार्रवाई")
        HIGH
    }

    /** Known safe steps; none of them names a place. */
    public enum SafetyStep {
        @Label(en = "Papers and some money kept where she can reach them", hi = "आवश्यक कागज़ात एवं कुछ धन पहुँच में सुरक्षित")
        PAPERS_AND_MONEY,
        @Label(en = "A code word with a person whom she trusts", hi = "विश्वसनीय व्यक्ति के साथ संकेत शब्द")
        CODE_WORD,
        @Label(en = "A safe place agreed with the One Stop Centre", hi = "सखी वन स्टॉप सेंटर के साथ सुरक्षित स्थान तय")
        SAFE_PLACE,
        @Label(en = "The children know whom to call", hi = "बच्चों को ज्ञात है किसे कॉल करना है")
        CHILDREN_KNOW,
        @Label(en = "The children's school is told", hi = "बच्चों के विद्यालय को सूचना")
        SCHOOL,
        @Label(en = "Her phone made safe", hi = "मोबाइल फ़ोन सुरक्षित किया गया")
        PHONE,
        @Label(en = "Way to work changed", hi = "कार्यस्थल का मार्ग बदला गया")
        WAY_TO_WORK,
        @Label(en = "Order of the Magistrate asked for", hi = "मजिस्ट्रेट से आदेश हेतु आवेदन")
        ORDER
    }

    /** A paper may betray her. */
    public enum CopyKept {
        @Label(en = "Yes, she wants one", hi = "हाँ, उसकी इच्छा से")
        WITH_HER,
        @Label(en = "No, it stays here", hi = "नहीं, यहीं सुरक्षित है")
        STAYS_HERE
    }

    public static final Form<SafetyPlan> FORM = Form.of(
                    "safety-plan",
                    1,
                    Text.of("Safety plan", "सुरक्षा योजना"),
                    SafetyPlan.class,
                    "Design proposal; PWDV Rules 2006 r.8(1)(iv) names a safety plan (Form V), whose text was not read")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .correctedBy("protection-officer", "one-stop-centre-administrator", "district-probation-officer")
            .guidance(Text.of(
                    "Only what she wants. No address of a shelter, no account of violence, nothing that harms her if it is"
                            + " found.",
                    "केवल उसकी इच्छा के अनुसार। आश्रय का पता, हिंसा का विवरण या ऐसी कोई बात न लिखें जिसके मिलने पर उसे हानि हो।"))
            .showWhen("trustedPerson", includes("steps", SafetyStep.CODE_WORD))
            .showWhen("schoolTold", includes("steps", SafetyStep.SCHOOL));
}
