package org.samanvay.plugins.womenchildwelfare.domesticincident;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.LongText;

/** Form I, item 4(v): one demand. */
public record DowryDemand(
        @Field(en = "Demand", hi = "माँग", data = DataClass.LEGAL)
        @LongText
        @Size(min = 1, max = 2000)
        String demand,

        @Field(en = "Other details", hi = "अन्य विवरण", data = DataClass.LEGAL)
        @LongText
        @Size(max = 2000)
        Optional<String> otherDetails) {}
