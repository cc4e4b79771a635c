package org.samanvay.plugins.statutorybodies.laboratory;

import static org.samanvay.spi.Condition.answered;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** A sealed kit at the laboratory. It has a code; whose it is and what the case is about, the laboratory does not ask. */
public record ForensicExamination(
        @Field(en = "Code on the kit", hi = "किट पर अंकित कोड", data = DataClass.LEGAL)
        @Pattern(regexp = "[A-Z0-9][A-Z0-9/-]{2,39}")
        String kitCode,

        @Field(en = "Received at", hi = "प्राप्ति का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant receivedAt,

        @Field(en = "Seal intact", hi = "सील अक्षुण्ण", data = DataClass.LEGAL) YesNo sealIntact,

        @Field(en = "Samples", hi = "नमूने", data = DataClass.MEDICAL)
        @Size(min = 1)
        Set<SampleKind> samples,

        @Field(en = "Report expected on", hi = "रिपोर्ट की संभावित तिथि", data = DataClass.GENERAL)
        Optional<LocalDate> expectedOn,

        @Field(en = "Report sent at", hi = "रिपोर्ट प्रेषण का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> reportSentAt,

        @Field(en = "Report", hi = "रिपोर्ट", data = DataClass.MEDICAL) DocumentRef report) {

    /** What a kit holds. */
    public enum SampleKind {
        @Label(en = "Swab or smear", hi = "स्वाब / स्मीयर")
        SWAB,
        @Label(en = "Blood", hi = "रक्त")
        BLOOD,
        @Label(en = "Hair or nails", hi = "बाल / नाखून")
        HAIR_OR_NAILS,
        @Label(en = "Clothes", hi = "वस्त्र")
        CLOTHES,
        @Label(en = "Chemical or acid", hi = "रसायन / तेजाब")
        CHEMICAL,
        @Label(en = "Electronic device", hi = "इलेक्ट्रॉनिक उपकरण")
        ELECTRONIC,
        @Label(en = "Other", hi = "अन्य")
        OTHER
    }

    public static final Form<ForensicExamination> FORM = Form.of(
                    "forensic-examination",
                    1,
                    Text.of("Forensic examination", "विधि विज्ञान परीक्षण"),
                    ForensicExamination.class,
                    "Design proposal")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .calculate(
                    "daysAtLaboratory",
                    Text.of("Days at the laboratory", "प्रयोगशाला में दिन"),
                    DataClass.GENERAL,
                    Calculation.daysBetween("receivedAt", "reportSentAt"))
            .showWhen("report", answered("reportSentAt"));
}
