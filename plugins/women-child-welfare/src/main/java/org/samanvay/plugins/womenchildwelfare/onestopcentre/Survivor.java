package org.samanvay.plugins.womenchildwelfare.onestopcentre;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.MaritalStatus;
import org.samanvay.spi.facts.SocialCategory;

/** Whom the centre serves: together these answers may tell who she is, so all of them are protected. */
public record Survivor(
        @Field(en = "Person", hi = "व्यक्ति", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Age in years", hi = "आयु (वर्ष)", data = DataClass.IDENTITY, fact = "age")
        @Min(0)
        @Max(120)
        Integer age,

        @Field(en = "Marital status", hi = "वैवाहिक स्थिति", data = DataClass.IDENTITY, fact = "maritalStatus")
        MaritalStatus maritalStatus,

        @Field(en = "Education", hi = "शिक्षा", data = DataClass.IDENTITY) Optional<Education> education,

        @Field(en = "Category", hi = "वर्ग", data = DataClass.IDENTITY, fact = "socialCategory")
        Optional<SocialCategory> category,

        @Field(en = "Disability", hi = "दिव्यांगता", data = DataClass.MEDICAL) Optional<YesNo> disability) {

    /** The highest level completed. */
    public enum Education {
        @Label(en = "None", hi = "कोई नहीं")
        NONE,
        @Label(en = "Primary", hi = "प्राथमिक")
        PRIMARY,
        @Label(en = "Middle", hi = "पूर्व माध्यमिक")
        MIDDLE,
        @Label(en = "Secondary", hi = "माध्यमिक")
        SECONDARY,
        @Label(en = "Graduate", hi = "स्नातक")
        GRADUATE,
        @Label(en = "Postgraduate", hi = "स्नातकोत्तर")
        POSTGRADUATE
    }
}
