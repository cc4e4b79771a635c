package org.samanvay.plugins.labour.nightshift;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.KeptIn;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/**
 * What an employer tells before women work at night. Names, pick-up places and times of the women stay in the employer's
 * roster, which is only linked to: here they would tell who is where at night.
 */
public record NightShiftIntimation(
        @Field(en = "Establishment", hi = "प्रतिष्ठान", data = DataClass.IDENTITY)
        @Size(min = 2, max = 200)
        String establishment,

        @Field(en = "Establishment in the register", hi = "पंजिका में प्रतिष्ठान", data = DataClass.IDENTITY)
        @KeptIn("labour.establishments")
        Optional<EstablishmentRef> registered,

        @Field(en = "Night work of women from", hi = "महिलाओं का रात्रि कार्य आरम्भ", data = DataClass.GENERAL) LocalDate nightWorkFrom,

        @Field(en = "Labour officer informed on", hi = "श्रम अधिकारी को सूचना का दिनांक", data = DataClass.GENERAL)
        @PastOrPresent
        Optional<LocalDate> labourOfficeInformedOn,

        @Field(en = "Police station informed on", hi = "थानाध्यक्ष को सूचना का दिनांक", data = DataClass.GENERAL)
        @PastOrPresent
        Optional<LocalDate> stationInformedOn,

        @Field(en = "Women on night duty", hi = "रात्रि पाली में महिलाएँ", data = DataClass.GENERAL)
        @Min(1)
        @Max(5000)
        Integer women,

        @Field(en = "Written consents", hi = "लिखित सहमतियाँ", data = DataClass.GENERAL)
        @Min(0)
        @Max(5000)
        Integer consents,

        @Field(en = "Roster and consents", hi = "रोस्टर एवं सहमति पत्र", data = DataClass.SAFETY) DocumentRef roster,

        @Field(en = "Transport", hi = "परिवहन", data = DataClass.GENERAL) NightTransport transport,

        @Field(en = "Cameras at entrance and workplace", hi = "प्रवेश एवं कार्यस्थल पर सीसीटीवी", data = DataClass.GENERAL) YesNo cameras,

        @Field(en = "Facilities", hi = "सुविधाएँ", data = DataClass.GENERAL)
        @Size(min = 1)
        Set<NightFacility> facilities,

        @Field(
                en = "Pregnancy and maternity dealt with by the law",
                hi = "गर्भावस्था एवं प्रसूति के मामले विधि अनुसार",
                data = DataClass.GENERAL)
        Optional<YesNo> maternityRespected,

        @Field(en = "Internal Committee constituted", hi = "आंतरिक समिति गठित", data = DataClass.GENERAL) YesNo committee) {

    /** To and from work; the vehicle's number is in the roster. */
    public record NightTransport(
            @Field(en = "GPS works", hi = "जीपीएस कार्यरत", data = DataClass.GENERAL) YesNo gps,

            @Field(en = "Panic button works", hi = "पैनिक बटन कार्यरत", data = DataClass.GENERAL) YesNo panicButton,

            @Field(en = "Driver verified by the police", hi = "चालक पुलिस सत्यापित", data = DataClass.GENERAL) YesNo driverVerified,

            @Field(en = "Conductor verified by the police", hi = "परिचालक पुलिस सत्यापित", data = DataClass.GENERAL)
            Optional<YesNo> conductorVerified) {}

    /** What the order asks for. */
    public enum NightFacility {
        @Label(en = "Toilet", hi = "शौचालय")
        TOILET,
        @Label(en = "Changing room", hi = "वस्त्र बदलने का कक्ष")
        CHANGING_ROOM,
        @Label(en = "Drinking water", hi = "पेयजल")
        WATER,
        @Label(en = "None of these", hi = "इनमें से कोई नहीं")
        NONE
    }

    public static final Form<NightShiftIntimation> FORM = Form.of(
                    "night-shift-intimation",
                    1,
                    Text.of("Intimation of women in night shift", "महिलाओं की रात्रि पाली की सूचना"),
                    NightShiftIntimation.class,
                    "https://kurmanchalakhbar.com/?p=60173 ; https://newscubic.co.in/2025/12/20/uttarakhand-security-tightened-"
                            + "for-women-working-night-shifts-pickup-and-drop-services-gps-tracking-and-panic-buttons-made-mandatory")
            .manyPerCase()
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .lawNote(
                    "women",
                    Text.of(
                            "One report says that at least three women must be on duty together.",
                            "एक समाचार के अनुसार कम से कम तीन महिलाएँ एक साथ हों।"),
                    Law.of("Uttarakhand order on women in night shifts, November 2025", "number not determined"))
            .lawNote(
                    "consents",
                    Text.of(
                            "Each woman's own, in writing and before; she may take it back.",
                            "प्रत्येक महिला की अपनी, पहले और लिखित; वह उसे वापस ले सकती है।"),
                    Law.of("Uttarakhand order on women in night shifts, November 2025", "number not determined"))
            .calculate(
                    "withoutConsent",
                    Text.of("Women without a written consent", "लिखित सहमति रहित महिलाएँ"),
                    DataClass.GENERAL,
                    Calculation.difference(Calculation.answer("women"), Calculation.answer("consents")));
}
