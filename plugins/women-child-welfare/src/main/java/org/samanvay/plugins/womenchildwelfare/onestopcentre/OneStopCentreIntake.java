package org.samanvay.plugins.womenchildwelfare.onestopcentre;

import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.plugins.womenchildwelfare.domesticincident.ChildSex;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.KeptIn;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.LongText;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/**
 * A woman's or girl's arrival at a One Stop Centre: how she came, what she met with, what she was given. She is a
 * person of the case, so her name is not asked again; nor are her religion, which no service needs, and messages sent
 * about her, which the centre no longer sends. An FIR is only linked to, for the police hold it. Services and outcome
 * tell whether she is in a shelter, so they are protected as safety.
 */
public record OneStopCentreIntake(
        @Field(en = "Arrival", hi = "आगमन", data = DataClass.SAFETY) Arrival arrival,

        @Field(en = "Woman or girl", hi = "प्रभावित महिला / बालिका", data = DataClass.IDENTITY) Survivor survivor,

        @Field(en = "Children accompanying her", hi = "साथ आए बच्चे", data = DataClass.IDENTITY)
        @Size(max = 10)
        Optional<List<AccompanyingChild>> children,

        @Field(en = "Violence", hi = "हिंसा", data = DataClass.LEGAL) ViolenceMet violence,

        @Field(en = "Services given", hi = "प्रदत्त सेवाएँ", data = DataClass.SAFETY)
        @Size(min = 1)
        Set<ServiceGiven> services,

        @Field(en = "Shelter", hi = "आश्रय", data = DataClass.SAFETY) Shelter shelter,

        @Field(en = "Domestic incident report recorded", hi = "घरेलू घटना रिपोर्ट दर्ज", data = DataClass.LEGAL)
        Optional<YesNo> domesticIncidentReportRecorded,

        @Field(
                en = "FIR, if any",
                hi = "एफआईआर, यदि हो",
                data = DataClass.LEGAL,
                hintEn = "Where it is held; the police enter its reference in the case",
                hintHi = "कहाँ रखी है; उसका संदर्भ पुलिस प्रकरण में दर्ज करती है")
        Optional<DocumentRef> firstInformationReport,

        @Field(en = "Follow-up plan", hi = "अनुवर्ती योजना", data = DataClass.SAFETY)
        @LongText
        @Size(max = 4000)
        Optional<String> followUpPlan,

        @Field(en = "Outcome", hi = "परिणाम", data = DataClass.SAFETY) Optional<IntakeOutcome> outcome,

        @Field(en = "Shelter home she moved to", hi = "जिस आश्रय गृह में गईं", data = DataClass.SAFETY)
        @KeptIn("women-child-welfare.shelter-homes")
        Optional<EstablishmentRef> movedTo) {

    /** A child that came with her. */
    public record AccompanyingChild(
            @Field(en = "Age in years", hi = "आयु (वर्ष)", data = DataClass.IDENTITY)
            @Min(0)
            @Max(17)
            Integer age,

            @Field(en = "Sex", hi = "लिंग", data = DataClass.IDENTITY) ChildSex sex) {}

    /** Her stay in the centre; she leaves when she wishes. */
    public record Shelter(
            @Field(
                    en = "Came to the shelter at",
                    hi = "आश्रय प्रवेश",
                    data = DataClass.SAFETY,
                    hintEn = "For at most 5 days",
                    hintHi = "अधिकतम 5 दिन हेतु")
            @PastOrPresent
            Instant enteredAt,

            @Field(en = "Left the shelter at", hi = "आश्रय निकास", data = DataClass.SAFETY)
            @PastOrPresent
            Optional<Instant> leftAt) {}

    /** What a One Stop Centre offers. */
    public enum ServiceGiven {
        @Label(en = "Rescue", hi = "बचाव")
        RESCUE,
        @Label(en = "Medical help", hi = "चिकित्सा सहायता")
        MEDICAL,
        @Label(en = "Police help", hi = "पुलिस सहायता")
        POLICE,
        @Label(en = "Counselling", hi = "परामर्श")
        COUNSELLING,
        @Label(en = "Legal aid", hi = "विधिक सहायता")
        LEGAL_AID,
        @Label(en = "Shelter", hi = "आश्रय")
        SHELTER,
        @Label(en = "Video conference", hi = "वीडियो कॉन्फ्रेंस")
        VIDEO_CONFERENCE
    }

    /** How the centre's work stands. */
    public enum IntakeOutcome {
        @Label(en = "Restored to her family or home", hi = "परिवार / घर में पुनर्स्थापित")
        RESTORED,
        @Label(en = "Moved to a shelter home", hi = "आश्रय गृह भेजा गया")
        MOVED_TO_SHELTER_HOME,
        @Label(en = "Work goes on", hi = "कार्य जारी")
        OPEN,
        @Label(en = "Closed", hi = "बंद")
        CLOSED,
        @Label(en = "Transferred", hi = "स्थानांतरित")
        TRANSFERRED
    }

    public static final Form<OneStopCentreIntake> FORM = Form.of(
                    "one-stop-centre-intake",
                    1,
                    Text.of("One Stop Centre intake", "सखी वन स्टॉप सेंटर पंजीकरण"),
                    OneStopCentreIntake.class,
                    "One Stop Centre guidelines, Annexure IV (2017); Mission Shakti guidelines 2022 may replace it;"
                            + " index seen at https://ro.scribd.com/document/421685303/OSC-G-pdf")
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .correctedBy("one-stop-centre-administrator", "one-stop-centre-counsellor", "district-probation-officer")
            .guidance(Text.of(
                    "Ask only what she wants to say; her account is given once, in the paper that the law names. Nobody is"
                            + " told that she came, unless she wishes or a law says so.",
                    "केवल उतना पूछें जितना वह बताना चाहे; उसका कथन एक ही बार, विधि में नामित प्रपत्र में लिया जाएगा। उसकी इच्छा या विधि"
                            + " के बिना उसके आने की सूचना किसी को नहीं दी जाएगी।"))
            .lawNote(
                    "domesticIncidentReportRecorded",
                    Text.of(
                            "A service provider records it only if she so desires.",
                            "सेवा प्रदाता उसकी इच्छा होने पर ही अभिलिखित करेगा।"),
                    Law.of("PWDVA 2005", "10(2)(a)"))
            .showWhen("arrival.referredBy", not(is("mode", Arrival.ArrivalMode.SELF)))
            .showWhen("violence.otherKind", includes("kinds", ViolenceMet.ViolenceKind.OTHER))
            .showWhen("shelter", includes("services", ServiceGiven.SHELTER))
            .showWhen("movedTo", is("outcome", IntakeOutcome.MOVED_TO_SHELTER_HOME));
}
