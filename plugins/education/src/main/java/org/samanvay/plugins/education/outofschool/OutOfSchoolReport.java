package org.samanvay.plugins.education.outofschool;

import static org.samanvay.spi.Condition.includes;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/**
 * A child that is out of school. The tables have two reasons that are not asked here: violence, which would mark the
 * child as a survivor in a school's file, and "married" as its later status, which is not the school's to record. Nor is
 * anything asked of its brothers and sisters, and who told the school is not written down.
 */
public record OutOfSchoolReport(
        @Field(en = "Child", hi = "बालिका / बालक", data = DataClass.IDENTITY) AbsentChild child,

        @Field(en = "School that was left", hi = "छोड़ा गया विद्यालय", data = DataClass.IDENTITY) Schooling schooling,

        @Field(en = "Reasons, as far as the school knows", hi = "कारण, जहाँ तक विद्यालय को ज्ञात है", data = DataClass.SAFETY)
        @Size(min = 1)
        Set<AbsenceReason> reasons,

        @Field(en = "Other reason", hi = "अन्य कारण", data = DataClass.SAFETY)
        @Size(min = 2, max = 120)
        String otherReason,

        @Field(en = "Found at work", hi = "कार्य करते पाया गया", data = DataClass.SAFETY) Optional<YesNo> foundAtWork,

        @Field(en = "Is a child marriage apprehended?", hi = "क्या बाल विवाह की आशंका है?", data = DataClass.SAFETY)
        YesNo childMarriageApprehended,

        @Field(en = "Who was told", hi = "किसे सूचना दी गई", data = DataClass.SAFETY) Optional<Set<Told>> told,

        @Field(en = "Visit at home", hi = "गृह भ्रमण", data = DataClass.SAFETY) Optional<HomeVisit> homeVisit,

        @Field(en = "Admission to a school again", hi = "पुनः नामांकन", data = DataClass.SAFETY)
        Optional<ReEnrolment> reEnrolment,

        @Field(en = "After six months", hi = "6 माह बाद", data = DataClass.SAFETY) Optional<LaterStatus> afterSixMonths) {

    /** Why children stay away, in words that accuse nobody. */
    public enum AbsenceReason {
        @Label(en = "Poverty", hi = "निर्धनता")
        POVERTY,
        @Label(en = "Work", hi = "कार्य / मज़दूरी")
        WORK,
        @Label(en = "Care of the household or of younger children", hi = "घर या छोटे बच्चों की देखभाल")
        CARE,
        @Label(en = "Talk of a marriage", hi = "विवाह की चर्चा")
        MARRIAGE,
        @Label(en = "The family moved for work", hi = "परिवार का पलायन")
        MIGRATION,
        @Label(en = "Distance or transport", hi = "दूरी या परिवहन")
        DISTANCE,
        @Label(en = "Not safe at school or on the way", hi = "विद्यालय या मार्ग में असुरक्षा")
        NOT_SAFE,
        @Label(en = "Illness or disability", hi = "अस्वस्थता या दिव्यांगता")
        ILLNESS,
        @Label(en = "No usable toilet", hi = "उपयोग योग्य शौचालय न होना")
        TOILET,
        @Label(en = "Other", hi = "अन्य")
        OTHER
    }

    /** Those who act on such news. */
    public enum Told {
        @Label(en = "Child Marriage Prohibition Officer", hi = "बाल विवाह प्रतिषेध अधिकारी")
        CHILD_MARRIAGE_PROHIBITION_OFFICER,
        @Label(en = "District Child Protection Unit", hi = "जिला बाल संरक्षण इकाई")
        DISTRICT_CHILD_PROTECTION_UNIT,
        @Label(en = "Child Helpline 1098", hi = "चाइल्ड हेल्पलाइन 1098")
        CHILD_HELPLINE,
        @Label(en = "Police", hi = "पुलिस")
        POLICE,
        @Label(en = "Labour department", hi = "श्रम विभाग")
        LABOUR
    }

    /** Where the child stands later. */
    public enum LaterStatus {
        @Label(en = "Comes to school", hi = "विद्यालय आ रही / रहा है")
        ATTENDING,
        @Label(en = "Out of school again", hi = "पुनः विद्यालय से बाहर")
        OUT_AGAIN,
        @Label(en = "Moved away", hi = "अन्यत्र चली / चला गया")
        MOVED_AWAY
    }

    public static final Form<OutOfSchoolReport> FORM = Form.of(
                    "out-of-school-report",
                    1,
                    Text.of("Report of a child out of school", "विद्यालय से बाहर बालिका / बालक की रिपोर्ट"),
                    OutOfSchoolReport.class,
                    "UDISE-like record of dropout and re-enrolment, no official form found; RTE Act 2009 s.4, s.9")
            .marked(Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .correctedBy("head-of-school", "block-education-officer", "chief-education-officer")
            .guidance(Text.of(
                    "Parents' consent is not needed to protect a child. Do not write who told the school, and nothing of"
                            + " brothers or sisters. Ask the child alone what it wants.",
                    "बच्चे की सुरक्षा के लिए माता-पिता की सहमति आवश्यक नहीं है। सूचनादाता का नाम तथा भाई-बहन के बारे में कुछ न"
                            + " लिखें। बच्चे से अकेले में उसकी इच्छा पूछें।"))
            .lawNote(
                    "childMarriageApprehended",
                    Text.of(
                            "A child at imminent risk of marriage is a child in need of care and protection.",
                            "विवाह के आसन्न जोखिम वाला बालक देखरेख और संरक्षण की आवश्यकता वाला बालक है।"),
                    Law.of("JJ Act 2015", "2(14)(xii)"))
            .lawNote(
                    "schooling.udiseCode",
                    Text.of(
                            "The school must not be told in any report.", "विद्यालय का उल्लेख किसी प्रतिवेदन में नहीं किया जाएगा।"),
                    Law.of("JJ Act 2015", "74"))
            .showWhen("otherReason", includes("reasons", AbsenceReason.OTHER))
            .calculate(
                    "daysAway",
                    Text.of("Days away until admitted again", "पुनः प्रवेश तक अनुपस्थिति के दिन"),
                    DataClass.SAFETY,
                    Calculation.daysBetween("schooling.lastAttendedOn", "reEnrolment.admittedOn"));
}
