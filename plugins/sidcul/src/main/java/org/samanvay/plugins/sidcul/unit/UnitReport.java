package org.samanvay.plugins.sidcul.unit;

import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.atLeast;
import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.spi.Code;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.KeptIn;
import org.samanvay.spi.Law;
import org.samanvay.spi.Listed;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** What was found at a unit: whether its committee exists, and how women fare there at night. Numbers, no names. */
public record UnitReport(
        @Field(en = "Estate", hi = "औद्योगिक आस्थान", data = DataClass.GENERAL) @Listed("estates") Code estate,

        @Field(en = "Unit", hi = "इकाई", data = DataClass.GENERAL)
        @Size(min = 2, max = 200)
        String unit,

        @Field(en = "Unit in the register", hi = "पंजिका में इकाई", data = DataClass.GENERAL)
        @KeptIn({"sidcul.units", "sidcul.night-work"})
        Optional<EstablishmentRef> registered,

        @Field(en = "Visited on", hi = "निरीक्षण दिनांक", data = DataClass.GENERAL)
        @PastOrPresent
        LocalDate visitedOn,

        @Field(en = "Employees, all", hi = "कुल कर्मचारी", data = DataClass.GENERAL)
        @Min(0)
        @Max(1_000_000)
        Integer employees,

        @Field(en = "of them, women", hi = "जिनमें महिलाएँ", data = DataClass.GENERAL)
        @Min(0)
        @Max(1_000_000)
        Integer women,

        @Field(en = "Internal Committee constituted", hi = "आंतरिक समिति गठित", data = DataClass.GENERAL) YesNo committee,

        @Field(en = "Order constituting it", hi = "गठन आदेश", data = DataClass.GENERAL) DocumentRef committeeOrder,

        @Field(en = "It is composed as the Act says", hi = "समिति का संघटन अधिनियम अनुसार", data = DataClass.GENERAL)
        CommitteeComposition composition,

        @Field(en = "Its names are displayed", hi = "समिति के नाम प्रदर्शित", data = DataClass.GENERAL) YesNo displayed,

        @Field(en = "Creche", hi = "शिशु गृह", data = DataClass.GENERAL) YesNo creche,

        @Field(en = "Women work at night", hi = "महिलाएँ रात्रि पाली में कार्य करती हैं", data = DataClass.GENERAL) YesNo womenAtNight,

        @Field(en = "Conditions at night", hi = "रात्रि पाली की शर्तें", data = DataClass.GENERAL) NightConditions night) {

    /** POSH Act s.4(2). */
    public record CommitteeComposition(
            @Field(en = "A senior woman presides", hi = "पीठासीन अधिकारी वरिष्ठ महिला", data = DataClass.GENERAL) YesNo womanPresides,

            @Field(en = "Two or more of the staff", hi = "दो या अधिक कर्मचारी सदस्य", data = DataClass.GENERAL) YesNo twoOfStaff,

            @Field(en = "One from outside", hi = "एक बाह्य सदस्य", data = DataClass.GENERAL) YesNo oneFromOutside,

            @Field(en = "Half are women", hi = "आधे सदस्य महिलाएँ", data = DataClass.GENERAL) YesNo halfWomen) {}

    /** As the state's order of 2025 on night shifts is reported. */
    public record NightConditions(
            @Field(en = "Each woman has agreed in writing", hi = "प्रत्येक महिला की लिखित सहमति", data = DataClass.GENERAL)
            YesNo writtenConsents,

            @Field(en = "At least three women together", hi = "कम से कम तीन महिलाएँ साथ", data = DataClass.GENERAL) YesNo threeTogether,

            @Field(en = "Labour officer and police station were told", hi = "श्रम अधिकारी एवं थानाध्यक्ष को सूचना", data = DataClass.GENERAL)
            YesNo intimated,

            @Field(en = "Brought and taken home", hi = "लाने-पहुँचाने की व्यवस्था", data = DataClass.GENERAL) YesNo transport,

            @Field(en = "Cameras at entrance and workplace", hi = "प्रवेश एवं कार्यस्थल पर सीसीटीवी", data = DataClass.GENERAL)
            YesNo cameras,

            @Field(
                    en = "Toilets, changing room and drinking water",
                    hi = "शौचालय, वस्त्र बदलने का कक्ष एवं पेयजल",
                    data = DataClass.GENERAL)
            YesNo facilities) {}

    public static final Form<UnitReport> FORM = Form.of(
                    "unit-report",
                    1,
                    Text.of("Committee and night conditions of a unit", "इकाई की समिति एवं रात्रि पाली की स्थिति"),
                    UnitReport.class,
                    "POSH Act 2013 s.4; order on night shifts as reported at"
                            + " https://newscubic.co.in/2025/12/20/uttarakhand-security-tightened-for-women-working-night-shifts-"
                            + "pickup-and-drop-services-gps-tracking-and-panic-buttons-made-mandatory; form: design proposal")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .guidance(Text.of(
                    "Units are visited in turn. Never say or write that somebody complained; ask for no complaint and no"
                            + " register of complaints.",
                    "इकाइयों का निरीक्षण क्रमशः होता है। यह न कहें, न लिखें कि किसी ने शिकायत की; शिकायत या शिकायत पंजिका न माँगें।"))
            .correctedBy("regional-manager", "estate-manager")
            .lawNote(
                    "committee",
                    Text.of("Wherever ten or more work.", "जहाँ दस या अधिक कर्मचारी हों।"),
                    Law.of("POSH Act 2013", "4(1), 26"))
            .showWhen("committee", atLeast("employees", 10))
            .showWhen("committeeOrder", is("committee", YesNo.YES))
            .showWhen("composition", is("committee", YesNo.YES))
            .showWhen("displayed", is("committee", YesNo.YES))
            .showWhen("creche", atLeast("employees", 50))
            .showWhen("womenAtNight", atLeast("women", 1))
            .showWhen("night", all(atLeast("women", 1), is("womenAtNight", YesNo.YES)));
}
