package org.samanvay.plugins.womenchildwelfare.childwelfare;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.Optional;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.Text;

/**
 * One child's production before a Child Welfare Committee. Whether it was in time is no question of the form: it follows
 * from the two times and the journey.
 */
public record ChildProduction(
        @Field(en = "Child", hi = "बालिका / बालक", data = DataClass.IDENTITY) ProducedChild child,

        @Field(en = "Received", hi = "प्राप्ति", data = DataClass.SAFETY) ChildFound found,

        @Field(en = "Condition", hi = "स्थिति", data = DataClass.MEDICAL) ChildCondition condition,

        @Field(en = "The child's own opinion", hi = "बालिका / बालक की अपनी राय", data = DataClass.SAFETY) ChildVoice voice,

        @Field(en = "Brought by", hi = "प्रस्तुतकर्ता", data = DataClass.IDENTITY) BroughtBy broughtBy,

        @Field(en = "District of the Committee", hi = "समिति का जिला", data = DataClass.SAFETY) PlaceRef committeeDistrict,

        @Field(en = "Produced at", hi = "प्रस्तुति का समय", data = DataClass.SAFETY)
        @PastOrPresent
        Optional<Instant> producedAt,

        @Field(
                en = "Hours of the journey",
                hi = "यात्रा के घंटे",
                data = DataClass.SAFETY,
                hintEn = "They are not counted",
                hintHi = "ये नहीं गिने जाते")
        @Min(0)
        @Max(96)
        Optional<Integer> journeyHours,

        @Field(en = "Signed report", hi = "हस्ताक्षरित रिपोर्ट", data = DataClass.LEGAL) Optional<DocumentRef> signedReport) {

    /** JJ Act s.31(1): the kind of person; an informant's name is protected and not asked. */
    public enum BroughtBy {
        @Label(en = "Police", hi = "पुलिस")
        POLICE,
        @Label(en = "Labour officer", hi = "श्रम अधिकारी")
        LABOUR_OFFICER,
        @Label(en = "Public servant", hi = "लोक सेवक")
        PUBLIC_SERVANT,
        @Label(en = "Child helpline", hi = "चाइल्ड हेल्पलाइन")
        CHILD_HELPLINE,
        @Label(en = "Organisation", hi = "स्वयंसेवी संस्था")
        ORGANISATION,
        @Label(en = "Citizen", hi = "नागरिक")
        CITIZEN,
        @Label(en = "Hospital", hi = "चिकित्सालय")
        HOSPITAL,
        @Label(en = "Parent", hi = "माता-पिता")
        PARENT,
        @Label(en = "The child came by itself", hi = "बालिका / बालक स्वयं")
        CHILD
    }

    public static final Form<ChildProduction> FORM = Form.of(
                    "child-welfare-committee-production",
                    1,
                    Text.of(
                            "Production before the Child Welfare Committee (Form 17)",
                            "बाल कल्याण समिति के समक्ष प्रस्तुति (प्ररूप 17)"),
                    ChildProduction.class,
                    "JJ Act 2015 s.31; JJ Model Rules 2016, Form 17: general knowledge of the official form")
            .manyPerCase()
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .correctedBy(
                    "district-probation-officer",
                    "child-helpline-coordinator",
                    "one-stop-centre-administrator",
                    "child-development-project-officer")
            .guidance(Text.of(
                    "Begin this paper when the child is received. Do not keep a child in a police station, do not question"
                            + " it, and do not write what was done to it.",
                    "बच्चा प्राप्त होते ही यह प्रपत्र आरम्भ करें। बच्चे को थाने में न रखें, पूछताछ न करें, और उसके साथ क्या हुआ यह न"
                            + " लिखें।"))
            .lawNote(
                    "producedAt",
                    Text.of(
                            "Without loss of time, within 24 hours without the journey.",
                            "बिना समय गँवाए, यात्रा का समय छोड़कर 24 घंटे के भीतर।"),
                    Law.of("JJ Act 2015", "31(1)"))
            .lawNote(
                    "child.person",
                    Text.of(
                            "Nothing that tells who the child is may be published.",
                            "बच्चे की पहचान प्रकट करने वाली कोई बात प्रकाशित नहीं की जाएगी।"),
                    Law.of("JJ Act 2015", "74"))
            .calculate(
                    "daysUntilProduced",
                    Text.of("Days until produced", "प्रस्तुति तक दिन"),
                    DataClass.SAFETY,
                    Calculation.daysBetween("found.receivedAt", "producedAt"));
}
