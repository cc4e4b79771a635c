package org.samanvay.plugins.police.fir;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.LongText;
import org.samanvay.spi.PersonRef;

/** One accused of the report. The law protects some of them too (JJ Act s.74), so all of it is identity. */
public record Accused(
        @Field(en = "Known", hi = "ज्ञात", data = DataClass.LEGAL) AccusedStanding known,

        @Field(en = "Accused", hi = "अभियुक्त", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Alias", hi = "उपनाम", data = DataClass.IDENTITY)
        @Size(max = 100)
        Optional<String> alias,

        @Field(en = "Relative", hi = "संबंधी", data = DataClass.IDENTITY) Optional<PersonRef> relative,

        @Field(en = "Address", hi = "पता", data = DataClass.IDENTITY)
        @LongText
        @Size(max = 500)
        Optional<String> address) {

    /** Before a charge a person is named or suspected, not accused. */
    public enum AccusedStanding {
        @Label(en = "Named", hi = "नामित")
        NAMED,
        @Label(en = "Suspected", hi = "संदिग्ध")
        SUSPECTED,
        @Label(en = "Unknown", hi = "अज्ञात")
        UNKNOWN
    }
}
