package org.samanvay.plugins.womenchildwelfare.domesticincident;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.PersonRef;

/** Form I, item 3: one child, and with whom it lives now. */
public record Child(
        @Field(en = "Child", hi = "बालक / बालिका", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Age in years", hi = "आयु (वर्ष)", data = DataClass.IDENTITY)
        @Min(0)
        @Max(120)
        Integer age,

        @Field(en = "Sex", hi = "लिंग", data = DataClass.IDENTITY) ChildSex sex,

        @Field(en = "Lives at present with", hi = "वर्तमान में किसके साथ रहता / रहती है", data = DataClass.SAFETY)
        ChildHousehold livesWith) {

    /** Where a child lives, as far as the orders of s.21 ask. */
    public enum ChildHousehold {
        @Label(en = "The aggrieved woman", hi = "व्यथित महिला")
        AGGRIEVED_WOMAN,
        @Label(en = "A respondent", hi = "प्रत्यर्थी")
        RESPONDENT,
        @Label(en = "Both of them", hi = "दोनों")
        BOTH,
        @Label(en = "Someone else", hi = "कोई अन्य")
        SOMEONE_ELSE
    }
}
