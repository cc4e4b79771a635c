package org.samanvay.plugins.womenchildwelfare.domesticincident;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.PersonRef;

/** Form I, item 4: one incident of domestic violence. She tells the hour in her own words, if she knows it. */
public record Incident(
        @Field(en = "Date", hi = "दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate date,

        @Field(en = "Time, as she tells it", hi = "समय, जैसा उसने बताया", data = DataClass.LEGAL)
        @Size(max = 60)
        Optional<String> time,

        @Field(en = "Place", hi = "स्थान", data = DataClass.IDENTITY)
        @Size(min = 2, max = 200)
        String place,

        @Field(en = "Person who caused it", hi = "हिंसा करने वाला व्यक्ति", data = DataClass.IDENTITY)
        PersonRef causedBy,

        @Field(en = "Types of violence", hi = "हिंसा के प्रकार", data = DataClass.LEGAL)
        @Size(min = 1)
        Set<DomesticViolence> kinds) {

    /** The five of Form I. */
    public enum DomesticViolence {
        @Label(en = "Physical", hi = "शारीरिक")
        PHYSICAL,
        @Label(en = "Sexual", hi = "यौन")
        SEXUAL,
        @Label(en = "Verbal and emotional", hi = "मौखिक एवं भावनात्मक")
        VERBAL_EMOTIONAL,
        @Label(en = "Economic", hi = "आर्थिक")
        ECONOMIC,
        @Label(en = "Related to dowry", hi = "दहेज संबंधी")
        DOWRY
    }
}
