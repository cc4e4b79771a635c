package org.samanvay.plugins.police.investigation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/**
 * What is known of an offender whom nobody knows, and of the vehicle, in codes only. Two stations whose codes are alike are
 * brought together by a human; no description in words stands here, for it would be a second account.
 */
public record OffenderMarks(
        @Field(en = "More than one offender", hi = "एक से अधिक अपराधी", data = DataClass.LEGAL) YesNo several,

        @Field(en = "Age, as she thinks", hi = "अनुमानित आयु", data = DataClass.LEGAL) Optional<AgeBand> age,

        @Field(en = "Height", hi = "कद", data = DataClass.LEGAL) Optional<Height> height,

        @Field(en = "Build", hi = "शारीरिक गठन", data = DataClass.LEGAL) Optional<Build> build,

        @Field(en = "Marks", hi = "पहचान चिह्न", data = DataClass.LEGAL)
        @Size(min = 1)
        Optional<Set<BodyMark>> marks,

        @Field(en = "How she was approached", hi = "किस प्रकार संपर्क किया", data = DataClass.LEGAL)
        @Size(min = 1)
        Optional<Set<Approach>> approach,

        @Field(en = "Vehicle", hi = "वाहन", data = DataClass.LEGAL) Optional<Vehicle> vehicle,

        @Field(en = "Colour of the vehicle", hi = "वाहन का रंग", data = DataClass.LEGAL) Optional<Colour> colour,

        @Field(
                en = "Registration number",
                hi = "पंजीकरण संख्या",
                data = DataClass.LEGAL,
                hintEn = "Capitals and digits without spaces; leave out what was not seen",
                hintHi = "बड़े अक्षर व अंक, बिना रिक्त स्थान; जो न दिखा हो न लिखें")
        @Pattern(regexp = "[A-Z]{2}[0-9]{1,2}[A-Z]{0,3}[0-9]{4}")
        Optional<String> registration) {

    /** As it seemed. */
    public enum AgeBand {
        @Label(en = "Under 18", hi = "18 से कम")
        UNDER_18,
        @Label(en = "18 to 30", hi = "18 से 30")
        FROM_18_TO_30,
        @Label(en = "31 to 45", hi = "31 से 45")
        FROM_31_TO_45,
        @Label(en = "Over 45", hi = "45 से अधिक")
        OVER_45
    }

    /** Beside an average person. */
    public enum Height {
        @Label(en = "Short", hi = "छोटा")
        SHORT,
        @Label(en = "Middling", hi = "मध्यम")
        MIDDLING,
        @Label(en = "Tall", hi = "लंबा")
        TALL
    }

    /** As it seemed. */
    public enum Build {
        @Label(en = "Slight", hi = "दुबला")
        SLIGHT,
        @Label(en = "Middling", hi = "मध्यम")
        MIDDLING,
        @Label(en = "Heavy", hi = "भारी")
        HEAVY
    }

    /** What stays. */
    public enum BodyMark {
        @Label(en = "Scar on the face", hi = "चेहरे पर दाग")
        SCAR_FACE,
        @Label(en = "Scar on hand or arm", hi = "हाथ पर दाग")
        SCAR_ARM,
        @Label(en = "Tattoo on hand or arm", hi = "हाथ पर गोदना")
        TATTOO_ARM,
        @Label(en = "Tattoo on the neck", hi = "गर्दन पर गोदना")
        TATTOO_NECK,
        @Label(en = "Limps", hi = "लंगड़ाकर चलना")
        LIMP,
        @Label(en = "Stammers", hi = "हकलाना")
        STAMMER,
        @Label(en = "Finger missing", hi = "उँगली न होना")
        FINGER_MISSING
    }

    /** How it began. */
    public enum Approach {
        @Label(en = "Offered a lift", hi = "वाहन में बैठाने का प्रस्ताव")
        LIFT,
        @Label(en = "Offered work", hi = "काम का झाँसा")
        WORK,
        @Label(en = "Posed as an official", hi = "अधिकारी बनकर")
        POSED_AS_OFFICIAL,
        @Label(en = "Online", hi = "ऑनलाइन")
        ONLINE,
        @Label(en = "Followed her", hi = "पीछा करके")
        FOLLOWED,
        @Label(en = "Entered the house", hi = "घर में घुसकर")
        ENTERED_HOUSE
    }

    /** What kind. */
    public enum Vehicle {
        @Label(en = "Two-wheeler", hi = "दोपहिया")
        TWO_WHEELER,
        @Label(en = "Three-wheeler", hi = "तिपहिया")
        THREE_WHEELER,
        @Label(en = "Car", hi = "कार")
        CAR,
        @Label(en = "Van or bus", hi = "वैन या बस")
        VAN_OR_BUS,
        @Label(en = "Truck", hi = "ट्रक")
        TRUCK
    }

    /** What it looked like. */
    public enum Colour {
        @Label(en = "White or silver", hi = "सफेद या सिल्वर")
        WHITE,
        @Label(en = "Black or grey", hi = "काला या धूसर")
        BLACK,
        @Label(en = "Red", hi = "लाल")
        RED,
        @Label(en = "Blue", hi = "नीला")
        BLUE,
        @Label(en = "Another", hi = "अन्य")
        OTHER
    }

    public static final Form<OffenderMarks> FORM = Form.of(
                    "offender-marks",
                    1,
                    Text.of("Marks of an unknown offender", "अज्ञात अपराधी के पहचान संकेत"),
                    OffenderMarks.class,
                    "Design proposal; no official form is known")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "Codes only. What is alike at two stations is shown to the post above both, which decides.",
                    "केवल कोड। दो थानों में समान संकेत दोनों के उच्च पद को दिखते हैं; निर्णय वही करेगा।"));

    /** What is compared between stations. */
    public static final List<String> CODED =
            List.of("several", "age", "height", "build", "marks", "approach", "vehicle", "colour");
}
