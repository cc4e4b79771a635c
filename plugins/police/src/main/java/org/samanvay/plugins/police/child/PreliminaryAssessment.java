package org.samanvay.plugins.police.child;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/**
 * Form B of the POCSO Rules, in choices only: the harm and the family's means in words would be a second account of the
 * same thing, so they stand in the signed paper.
 */
public record PreliminaryAssessment(
        @Field(en = "Child", hi = "बालक / बालिका", data = DataClass.IDENTITY) PersonRef child,

        @Field(en = "Age of the child", hi = "आयु", data = DataClass.IDENTITY)
        @Min(0)
        @Max(17)
        Integer age,

        @Field(en = "Relationship with the alleged offender", hi = "कथित अपराधी से संबंध", data = DataClass.LEGAL)
        OffenderRelation relation,

        @Field(en = "Type of abuse", hi = "दुर्व्यवहार का प्रकार", data = DataClass.LEGAL)
        @Size(min = 1)
        Set<AbuseType> abuse,

        @Field(en = "Once or over a time", hi = "एक बार या लंबे समय तक", data = DataClass.LEGAL) AbuseSpan span,

        @Field(en = "Disability", hi = "दिव्यांगता", data = DataClass.MEDICAL) ChildDisability disability,

        @Field(en = "Support in the family", hi = "परिवार का सहयोग", data = DataClass.SAFETY) FamilySupport familySupport,

        @Field(en = "Lives in an institution", hi = "संस्था में निवासरत", data = DataClass.SAFETY) YesNo institution,

        @Field(en = "School missed", hi = "विद्यालय से अनुपस्थिति", data = DataClass.GENERAL) Optional<YesNo> missedSchool,

        @Field(en = "Pregnancy or infection", hi = "गर्भ / संक्रमण", data = DataClass.MEDICAL) Optional<YesNo> pregnancyOrInfection,

        @Field(en = "Needed at once", hi = "तात्कालिक आवश्यकता", data = DataClass.SAFETY)
        @Size(min = 1)
        Optional<Set<UrgentNeed>> urgentNeeds,

        @Field(en = "Support person", hi = "सहायक व्यक्ति", data = DataClass.LEGAL) SupportPersonState supportPerson,

        @Field(
                en = "Sent to the Child Welfare Committee at",
                hi = "बाल कल्याण समिति को प्रेषण का समय",
                data = DataClass.LEGAL)
        @PastOrPresent
        Instant sentAt,

        @Field(en = "Signed Form B", hi = "हस्ताक्षरित प्ररूप ख", data = DataClass.LEGAL) DocumentRef paper) {

    /** As the form asks. */
    public enum OffenderRelation {
        @Label(en = "Parent", hi = "माता / पिता")
        PARENT,
        @Label(en = "Relative", hi = "संबंधी")
        RELATIVE,
        @Label(en = "Neighbour", hi = "पड़ोसी")
        NEIGHBOUR,
        @Label(en = "Teacher", hi = "शिक्षक")
        TEACHER,
        @Label(en = "Employer", hi = "नियोजक")
        EMPLOYER,
        @Label(en = "Stranger", hi = "अपरिचित")
        STRANGER,
        @Label(en = "Another person", hi = "अन्य व्यक्ति")
        OTHER,
        @Label(en = "Not known", hi = "ज्ञात नहीं")
        UNKNOWN
    }

    /** As the form asks. */
    public enum AbuseType {
        @Label(en = "Penetrative", hi = "प्रवेशन")
        PENETRATIVE,
        @Label(en = "Touch", hi = "स्पर्श")
        TOUCH,
        @Label(en = "Without contact", hi = "बिना संपर्क")
        WITHOUT_CONTACT,
        @Label(en = "Online (CSEAM)", hi = "ऑनलाइन (बाल यौन शोषण एवं दुर्व्यवहार सामग्री)")
        ONLINE,
        @Label(en = "Another", hi = "अन्य")
        OTHER
    }

    /** A single incident, or not. */
    public enum AbuseSpan {
        @Label(en = "Once", hi = "एक बार")
        ONCE,
        @Label(en = "Over a time", hi = "लंबे समय तक")
        OVER_TIME,
        @Label(en = "Not known", hi = "ज्ञात नहीं")
        NOT_KNOWN
    }

    /** As the form asks. */
    public enum ChildDisability {
        @Label(en = "None", hi = "नहीं")
        NONE,
        @Label(en = "Physical", hi = "शारीरिक")
        PHYSICAL,
        @Label(en = "Intellectual", hi = "बौद्धिक")
        INTELLECTUAL,
        @Label(en = "Psychosocial", hi = "मनोसामाजिक")
        PSYCHOSOCIAL,
        @Label(en = "Multiple", hi = "बहु-दिव्यांगता")
        MULTIPLE
    }

    /** Whether home is a help. */
    public enum FamilySupport {
        @Label(en = "Yes", hi = "हाँ")
        FULL,
        @Label(en = "In part", hi = "आंशिक")
        PARTIAL,
        @Label(en = "No", hi = "नहीं")
        NO_SUPPORT,
        @Label(en = "The alleged offender lives there", hi = "कथित अपराधी वहीं रहता है")
        OFFENDER_AT_HOME
    }

    /** What cannot wait. */
    public enum UrgentNeed {
        @Label(en = "Medical care", hi = "चिकित्सा")
        MEDICAL,
        @Label(en = "Safe place", hi = "आश्रय")
        SHELTER,
        @Label(en = "Food", hi = "भोजन")
        FOOD,
        @Label(en = "Clothes", hi = "वस्त्र")
        CLOTHES,
        @Label(en = "Counsellor", hi = "परामर्शदाता")
        COUNSELLOR,
        @Label(en = "Legal aid", hi = "विधिक सहायता")
        LEGAL_AID
    }

    /** A support person is offered, never imposed. */
    public enum SupportPersonState {
        @Label(en = "Appointed", hi = "नियुक्त")
        APPOINTED,
        @Label(en = "Offered and declined", hi = "प्रस्ताव दिया गया, मना किया")
        DECLINED,
        @Label(en = "Pending", hi = "लंबित")
        PENDING
    }

    public static final Form<PreliminaryAssessment> FORM = Form.of(
                    "child-preliminary-assessment",
                    1,
                    Text.of("Preliminary assessment (POCSO Form B)", "प्रारंभिक आकलन (पॉक्सो प्ररूप ख)"),
                    PreliminaryAssessment.class,
                    "POCSO Rules 2020 rule 4, Form B (general knowledge of the official form)")
            .manyPerCase()
            .correctedBy("special-juvenile-police-unit", "station-house-officer")
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "Do not question the child again for this form. Severity of harm and the family's means stand in the"
                            + " signed paper only.",
                    "इस प्ररूप हेतु बालक से पुनः पूछताछ न करें। हानि की गंभीरता और परिवार की आर्थिक स्थिति केवल हस्ताक्षरित प्रपत्र"
                            + " में रहेगी।"))
            .lawNote(
                    "sentAt",
                    Text.of(
                            "To the Child Welfare Committee within 24 hours.", "24 घंटे के भीतर बाल कल्याण समिति को।"),
                    Law.of("POCSO Rules 2020", "4"));
}
