package org.samanvay.plugins.education.schoolsafety;

import static org.samanvay.spi.Calculation.answer;
import static org.samanvay.spi.Calculation.difference;
import static org.samanvay.spi.Condition.atLeast;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.KeptIn;
import org.samanvay.spi.Label;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/**
 * How safe a school is. In a case the school still tells who a child may be, so its code is protected; the rest is about
 * things and numbers.
 */
public record SchoolSafetyAudit(
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

        @Field(en = "Audited on", hi = "ऑडिट दिनांक", data = DataClass.GENERAL)
        @PastOrPresent
        LocalDate auditedOn,

        @Field(en = "Boundary wall and gate watched", hi = "चारदीवारी एवं द्वार पर निगरानी", data = DataClass.GENERAL)
        YesNo boundaryAndGate,

        @Field(en = "Separate working toilets for girls", hi = "बालिकाओं हेतु पृथक क्रियाशील शौचालय", data = DataClass.GENERAL)
        YesNo girlsToilets,

        @Field(en = "Cameras at entrances and corridors", hi = "प्रवेश द्वार एवं गलियारों में सीसीटीवी", data = DataClass.GENERAL)
        YesNo cameras,

        @Field(en = "Staff, all", hi = "कुल कर्मी", data = DataClass.GENERAL)
        @Min(0)
        @Max(2000)
        Integer staff,

        @Field(en = "Staff verified by the police", hi = "पुलिस सत्यापित कर्मी", data = DataClass.GENERAL)
        @Min(0)
        @Max(2000)
        Integer staffVerified,

        @Field(en = "School vehicles", hi = "विद्यालय वाहन", data = DataClass.GENERAL)
        @Min(0)
        @Max(200)
        Integer vehicles,

        @Field(
                en = "Drivers and attendants verified by the police",
                hi = "चालक एवं परिचर पुलिस सत्यापित",
                data = DataClass.GENERAL)
        YesNo driversVerified,

        @Field(
                en = "Safety committee with parents constituted",
                hi = "अभिभावकों सहित सुरक्षा समिति गठित",
                data = DataClass.GENERAL)
        YesNo committee,

        @Field(
                en = "Staff trained in the duty to report",
                hi = "कर्मियों को सूचना देने के दायित्व का प्रशिक्षण",
                data = DataClass.GENERAL)
        YesNo trained,

        @Field(en = "Complaint box opened every week", hi = "शिकायत पेटिका साप्ताहिक खोली जाती है", data = DataClass.GENERAL)
        YesNo complaintBox,

        @Field(en = "Child helpline number displayed", hi = "चाइल्ड हेल्पलाइन नंबर प्रदर्शित", data = DataClass.GENERAL)
        YesNo helplineShown,

        @Field(en = "To be mended", hi = "सुधार हेतु बिंदु", data = DataClass.GENERAL)
        @Size(max = 30)
        Optional<List<Shortcoming>> shortcomings) {

    /** One thing that is not as it should be, and until when it will be. */
    public record Shortcoming(
            @Field(en = "What", hi = "क्या", data = DataClass.GENERAL) SafetyPoint point,

            @Field(en = "To be mended by", hi = "सुधार की तिथि", data = DataClass.GENERAL) LocalDate mendBy,

            @Field(en = "Mended on", hi = "सुधार दिनांक", data = DataClass.GENERAL)
            @PastOrPresent
            Optional<LocalDate> mendedOn) {}

    /** What the audit looks at. */
    public enum SafetyPoint {
        @Label(en = "Boundary wall or gate", hi = "चारदीवारी या द्वार")
        BOUNDARY,
        @Label(en = "Toilets", hi = "शौचालय")
        TOILETS,
        @Label(en = "Cameras", hi = "सीसीटीवी")
        CAMERAS,
        @Label(en = "Verification of staff", hi = "कर्मियों का सत्यापन")
        STAFF_VERIFICATION,
        @Label(en = "Transport", hi = "परिवहन")
        TRANSPORT,
        @Label(en = "Committee or training", hi = "समिति या प्रशिक्षण")
        COMMITTEE_OR_TRAINING,
        @Label(en = "Building or electricity", hi = "भवन या विद्युत")
        BUILDING,
        @Label(en = "Way to school", hi = "विद्यालय मार्ग")
        WAY_TO_SCHOOL
    }

    public static final Form<SchoolSafetyAudit> FORM = Form.of(
                    "school-safety-audit",
                    1,
                    Text.of("Safety audit of a school", "विद्यालय सुरक्षा ऑडिट"),
                    SchoolSafetyAudit.class,
                    "Guidelines on School Safety and Security 2021;"
                            + " https://orissadiary.com/ministry-of-education-prioritizes-child-safety-with-new-school-security-measures/")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "An audit says nothing of a child or of an incident; it is the same for every school.",
                    "ऑडिट में किसी बच्चे या घटना का उल्लेख नहीं होगा; यह सभी विद्यालयों के लिए समान है।"))
            .showWhen("driversVerified", atLeast("vehicles", 1))
            .calculate(
                    "staffNotVerified",
                    Text.of("Staff not verified", "असत्यापित कर्मी"),
                    DataClass.GENERAL,
                    difference(answer("staff"), answer("staffVerified")))
            .calculate(
                    "thingsToMend",
                    Text.of("Things to mend", "सुधार हेतु बिंदुओं की संख्या"),
                    DataClass.GENERAL,
                    Calculation.rows("shortcomings"));
}
