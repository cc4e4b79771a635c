package org.samanvay.plugins.sidcul.unit;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.spi.Calculation;
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

/** The vehicles that bring women of a unit, counted. Routes, times and who rides stay with the unit. */
public record TransportCheck(
        @Field(en = "Estate", hi = "औद्योगिक आस्थान", data = DataClass.GENERAL) @Listed("estates") Code estate,

        @Field(en = "Unit", hi = "इकाई", data = DataClass.GENERAL)
        @Size(min = 2, max = 200)
        String unit,

        @Field(en = "Unit in the register", hi = "पंजिका में इकाई", data = DataClass.GENERAL)
        @KeptIn({"sidcul.units", "sidcul.night-work"})
        Optional<EstablishmentRef> registered,

        @Field(en = "Checked on", hi = "जाँच दिनांक", data = DataClass.GENERAL)
        @PastOrPresent
        LocalDate checkedOn,

        @Field(en = "Vehicles", hi = "वाहन", data = DataClass.GENERAL)
        @Min(1)
        @Max(1000)
        Integer vehicles,

        @Field(en = "of them, with GPS that works", hi = "जिनमें जीपीएस कार्यरत", data = DataClass.GENERAL)
        @Min(0)
        @Max(1000)
        Integer withGps,

        @Field(en = "of them, with a panic button that works", hi = "जिनमें पैनिक बटन कार्यरत", data = DataClass.GENERAL)
        @Min(0)
        @Max(1000)
        Integer withPanicButton,

        @Field(en = "Drivers", hi = "चालक", data = DataClass.GENERAL)
        @Min(1)
        @Max(1000)
        Integer drivers,

        @Field(en = "of them, verified by the police", hi = "जिनमें पुलिस सत्यापित", data = DataClass.GENERAL)
        @Min(0)
        @Max(1000)
        Integer driversVerified,

        @Field(en = "Conductors verified by the police", hi = "परिचालक पुलिस सत्यापित", data = DataClass.GENERAL)
        Optional<YesNo> conductorsVerified,

        @Field(en = "Register of vehicles and drivers", hi = "वाहन एवं चालक पंजिका", data = DataClass.SAFETY) DocumentRef register) {

    public static final Form<TransportCheck> FORM = Form.of(
                    "transport-check",
                    1,
                    Text.of("Transport of women at night", "महिला कर्मियों का रात्रि परिवहन"),
                    TransportCheck.class,
                    "https://newscubic.co.in/2025/12/20/uttarakhand-security-tightened-for-women-working-night-shifts-pickup-and-"
                            + "drop-services-gps-tracking-and-panic-buttons-made-mandatory; form: design proposal")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .lawNote(
                    "driversVerified",
                    Text.of(
                            "Driver and conductor are verified by the police before the first night.",
                            "चालक एवं परिचालक का पहली रात से पूर्व पुलिस सत्यापन।"),
                    Law.of("Uttarakhand order on women in night shifts, November 2025", "number not determined"))
            .calculate(
                    "driversNotVerified",
                    Text.of("Drivers not verified", "असत्यापित चालक"),
                    DataClass.GENERAL,
                    Calculation.difference(Calculation.answer("drivers"), Calculation.answer("driversVerified")));
}
