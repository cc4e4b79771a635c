package org.samanvay.plugins.education.schoolsafety;

import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.KeptIn;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** What the school did when a child was, or may have been, harmed. It holds no account of it. */
public record SchoolIncidentReport(
        @Field(
                en = "UDISE code of the school",
                hi = "विद्यालय का यू-डायस कोड",
                data = DataClass.IDENTITY,
                hintEn = "11 digits",
                hintHi = "11 अंक")
        @Pattern(regexp = "[0-9]{11}")
        String udiseCode,

        @Field(en = "School in the register", hi = "पंजिका में विद्यालय", data = DataClass.IDENTITY)
        @KeptIn("education.schools")
        Optional<EstablishmentRef> school,

        @Field(en = "Child", hi = "बालिका / बालक", data = DataClass.IDENTITY) PersonRef child,

        @Field(en = "Kind of incident", hi = "घटना की प्रकृति", data = DataClass.LEGAL) IncidentNature nature,

        @Field(
                en = "The school came to know at",
                hi = "विद्यालय को जानकारी का समय",
                data = DataClass.LEGAL,
                hintEn = "By whatever way; the duty to report runs from here",
                hintHi = "किसी भी माध्यम से; सूचना देने का दायित्व यहीं से आरम्भ होता है")
        @PastOrPresent
        Instant knownAt,

        @Field(en = "Who told the school", hi = "विद्यालय को किसने बताया", data = DataClass.IDENTITY) ToldBy toldBy,

        @Field(en = "Day of the incident, if known", hi = "घटना का दिनांक, यदि ज्ञात हो", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<LocalDate> incidentOn,

        @Field(en = "Where", hi = "कहाँ", data = DataClass.LEGAL) IncidentPlace place,

        @Field(en = "Person named or suspected", hi = "नामित या संदिग्ध व्यक्ति", data = DataClass.LEGAL)
        SuspectedPerson suspected,

        @Field(
                en = "Kept away from the child and from other children",
                hi = "बालिका / बालक एवं अन्य बच्चों से दूर रखा गया",
                data = DataClass.SAFETY)
        YesNo keptAway,

        @Field(en = "Police informed at", hi = "पुलिस को सूचना का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> policeInformedAt,

        @Field(en = "Report to the police", hi = "पुलिस को दी गई सूचना", data = DataClass.LEGAL)
        Optional<DocumentRef> policeReport,

        @Field(en = "Child Welfare Committee informed", hi = "बाल कल्याण समिति को सूचना", data = DataClass.LEGAL)
        Optional<YesNo> committeeInformed,

        @Field(en = "Medical care arranged", hi = "चिकित्सा उपचार की व्यवस्था", data = DataClass.MEDICAL)
        Optional<YesNo> medicalCareArranged,

        @Field(
                en = "Counsellor offered",
                hi = "परामर्शदाता की सुविधा दी गई",
                data = DataClass.SAFETY,
                hintEn = "Nothing of what is said to a counsellor is written here",
                hintHi = "परामर्शदाता से हुई कोई बात यहाँ नहीं लिखी जाएगी")
        Optional<YesNo> counsellorOffered,

        @Field(
                en = "Signed report",
                hi = "हस्ताक्षरित रिपोर्ट",
                data = DataClass.LEGAL,
                hintEn = "Where the paper signed by the head of the school is held",
                hintHi = "प्रधानाचार्य द्वारा हस्ताक्षरित प्रपत्र कहाँ रखा है")
        Optional<DocumentRef> signedReport) {

    /** Which law looks at it. */
    public enum IncidentNature {
        @Label(en = "Sexual offence apprehended", hi = "लैंगिक अपराध की आशंका")
        SEXUAL_OFFENCE_APPREHENDED,
        @Label(en = "Corporal punishment or mental harassment", hi = "शारीरिक दण्ड या मानसिक उत्पीड़न")
        CORPORAL_PUNISHMENT,
        @Label(en = "Ragging or bullying", hi = "रैगिंग या धमकाना")
        BULLYING,
        @Label(en = "Accident or unsafe building", hi = "दुर्घटना या असुरक्षित भवन")
        ACCIDENT,
        @Label(en = "Other danger to a child", hi = "बच्चे के लिए अन्य खतरा")
        OTHER
    }

    /** The kind of person only; an informant is protected too. */
    public enum ToldBy {
        @Label(en = "The child", hi = "बालिका / बालक")
        CHILD,
        @Label(en = "A parent", hi = "माता-पिता")
        PARENT,
        @Label(en = "A teacher", hi = "शिक्षक")
        TEACHER,
        @Label(en = "Other staff", hi = "अन्य कर्मी")
        STAFF,
        @Label(en = "Somebody else", hi = "कोई अन्य")
        SOMEBODY_ELSE
    }

    /** As the school's report asks. */
    public enum IncidentPlace {
        @Label(en = "Classroom", hi = "कक्षा कक्ष")
        CLASSROOM,
        @Label(en = "Toilet", hi = "शौचालय")
        TOILET,
        @Label(en = "School bus or way to school", hi = "विद्यालय वाहन या मार्ग")
        BUS,
        @Label(en = "Hostel", hi = "छात्रावास")
        HOSTEL,
        @Label(en = "Online", hi = "ऑनलाइन")
        ONLINE,
        @Label(en = "Outside the school", hi = "विद्यालय के बाहर")
        OUTSIDE,
        @Label(en = "Not known", hi = "ज्ञात नहीं")
        NOT_KNOWN
    }

    /** The kind of person; before a charge nobody is an accused. */
    public enum SuspectedPerson {
        @Label(en = "Member of the staff", hi = "विद्यालय कर्मी")
        STAFF,
        @Label(en = "Another child of the school", hi = "विद्यालय का अन्य बच्चा")
        ANOTHER_CHILD,
        @Label(en = "Somebody from outside", hi = "बाहरी व्यक्ति")
        OUTSIDER,
        @Label(en = "Not known", hi = "ज्ञात नहीं")
        NOT_KNOWN,
        @Label(en = "Nobody", hi = "कोई नहीं")
        NOBODY
    }

    public static final Form<SchoolIncidentReport> FORM = Form.of(
                    "school-incident-report",
                    1,
                    Text.of("Incident at a school", "विद्यालय घटना रिपोर्ट"),
                    SchoolIncidentReport.class,
                    "POCSO 2012 s.19(1); Guidelines on School Safety and Security 2021; no official form found")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .correctedBy("head-of-school", "block-education-officer", "chief-education-officer")
            .guidance(Text.of(
                    "Do not question the child and do not inquire first. Make the child safe, tell the police, and tell"
                            + " nobody else.",
                    "बच्चे से पूछताछ न करें और पहले जाँच न करें। बच्चे को सुरक्षित करें, पुलिस को सूचना दें और किसी अन्य को न"
                            + " बताएँ।"))
            .lawNote(
                    "policeInformedAt",
                    Text.of(
                            "Whoever apprehends such an offence must report it; consent is not asked.",
                            "ऐसे अपराध की आशंका होने पर सूचना देना अनिवार्य है; सहमति आवश्यक नहीं।"),
                    Law.of("POCSO 2012", "19(1)"))
            .lawNote(
                    "child",
                    Text.of(
                            "Name, family, school and neighbourhood of the child are never published.",
                            "बच्चे का नाम, परिवार, विद्यालय तथा पड़ोस कभी प्रकाशित नहीं किया जाएगा।"),
                    Law.of("POCSO 2012", "23(2)"))
            .showWhen("committeeInformed", is("nature", IncidentNature.SEXUAL_OFFENCE_APPREHENDED));
}
