package org.samanvay.plugins.police.fir;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.LongText;

/** When and where it happened. A place may tell who she is, so it is protected as identity. */
public record Occurrence(
        @Field(en = "Day of occurrence", hi = "घटना का दिन", data = DataClass.LEGAL) Optional<Weekday> day,

        @Field(en = "Occurrence from", hi = "घटना प्रारंभ", data = DataClass.LEGAL)
        @PastOrPresent
        Instant from,

        @Field(en = "Occurrence to", hi = "घटना समाप्ति", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> to,

        @Field(en = "Direction and distance from the station", hi = "थाने से दिशा व दूरी", data = DataClass.IDENTITY)
        @Size(max = 120)
        Optional<String> directionAndDistance,

        @Field(en = "Beat number", hi = "बीट संख्या", data = DataClass.IDENTITY)
        @Size(max = 20)
        Optional<String> beat,

        @Field(en = "Address of occurrence", hi = "घटना स्थल", data = DataClass.IDENTITY)
        @LongText
        @Size(min = 1, max = 500)
        String place) {

    /** Days of the week as the form prints them. */
    public enum Weekday {
        @Label(en = "Monday", hi = "सोमवार")
        MONDAY,
        @Label(en = "Tuesday", hi = "मंगलवार")
        TUESDAY,
        @Label(en = "Wednesday", hi = "बुधवार")
        WEDNESDAY,
        @Label(en = "Thursday", hi = "गुरुवार")
        THURSDAY,
        @Label(en = "Friday", hi = "शुक्रवार")
        FRIDAY,
        @Label(en = "Saturday", hi = "शनिवार")
        SATURDAY,
        @Label(en = "Sunday", hi = "रविवार")
        SUNDAY
    }
}
