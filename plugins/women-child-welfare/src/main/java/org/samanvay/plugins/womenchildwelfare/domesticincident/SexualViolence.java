package org.samanvay.plugins.womenchildwelfare.domesticincident;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;

/** Form I, item 4(ii). */
public record SexualViolence(
        @Field(en = "Acts", hi = "कृत्य", data = DataClass.LEGAL)
        @Size(min = 1)
        Set<SexualAct> acts,

        @Field(en = "Other act (specify)", hi = "अन्य कृत्य (विवरण)", data = DataClass.LEGAL)
        @Size(min = 2, max = 1000)
        String otherAct) {

    /** The acts that the form lists. */
    public enum SexualAct {
        @Label(en = "Forced sexual intercourse", hi = "बलपूर्वक लैंगिक संभोग")
        FORCED_INTERCOURSE,
        @Label(en = "Forced to look at obscene material", hi = "अश्लील सामग्री देखने के लिए बाध्य करना")
        FORCED_OBSCENE,
        @Label(en = "Forcibly used to entertain others", hi = "दूसरों के मनोरंजन हेतु बलपूर्वक उपयोग")
        FORCED_ENTERTAIN,
        @Label(en = "Other act", hi = "अन्य कृत्य")
        OTHER
    }
}
