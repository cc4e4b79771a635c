package org.samanvay.plugins.womenchildwelfare.domesticincident;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.LongText;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Phone;

/** Form I, item 2: one respondent. */
public record Respondent(
        @Field(en = "Respondent", hi = "प्रत्यर्थी", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Relationship with the aggrieved woman", hi = "व्यथित महिला से संबंध", data = DataClass.IDENTITY)
        @Size(min = 2, max = 80)
        String relationship,

        @Field(en = "Address", hi = "पता", data = DataClass.IDENTITY)
        @LongText
        @Size(max = 500)
        Optional<String> address,

        @Field(en = "Phone", hi = "दूरभाष", data = DataClass.IDENTITY) Optional<Phone> phone) {}
