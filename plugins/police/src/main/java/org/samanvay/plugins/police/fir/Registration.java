package org.samanvay.plugins.police.fir;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.PlaceRef;
import org.samanvay.spi.YesNo;

/** What identifies the report: IIF-I, item 1, and the station it belongs to when it is a Zero FIR. */
public record Registration(
        @Field(en = "District", hi = "जिला", data = DataClass.GENERAL) PlaceRef district,

        @Field(en = "Police station", hi = "थाना", data = DataClass.GENERAL)
        @Size(min = 2, max = 120)
        String station,

        @Field(en = "Year", hi = "वर्ष", data = DataClass.LEGAL)
        @Min(2000)
        @Max(2100)
        Integer year,

        @Field(en = "FIR number", hi = "एफआईआर संख्या", data = DataClass.LEGAL)
        @Pattern(regexp = "[0-9]{1,5}")
        String number,

        @Field(en = "Date and time of FIR", hi = "एफआईआर दिनांक व समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant registeredAt,

        @Field(en = "Registered as Zero FIR", hi = "शून्य एफआईआर", data = DataClass.LEGAL) YesNo zeroFir,

        @Field(en = "Police station and district, if outside limits", hi = "अन्य थाना व जिला", data = DataClass.LEGAL)
        @Size(min = 2, max = 200)
        String otherStation) {}
