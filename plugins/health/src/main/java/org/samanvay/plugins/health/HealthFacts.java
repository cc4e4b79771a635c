package org.samanvay.plugins.health;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.YesNo;

/** What only the health schemes ask. */
public record HealthFacts(
        @Field(
                en = "In which third of the pregnancy: 1, 2 or 3?",
                hi = "गर्भावस्था की कौन सी तिमाही है: 1, 2 या 3?",
                data = DataClass.MEDICAL)
        Optional<@Min(1) @Max(3) Integer> trimester,

        @Field(
                en = "Is there a child under one year?",
                hi = "क्या एक वर्ष से कम आयु का शिशु है?",
                data = DataClass.MEDICAL)
        Optional<YesNo> infant,

        @Field(
                en = "Is or was the delivery in a government or accredited hospital?",
                hi = "क्या प्रसव राजकीय अथवा प्रत्यायित चिकित्सालय में होना है या हुआ?",
                data = DataClass.MEDICAL)
        Optional<YesNo> accreditedHospital) {}
