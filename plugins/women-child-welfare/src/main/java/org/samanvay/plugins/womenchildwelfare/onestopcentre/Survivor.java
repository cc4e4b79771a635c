package org.samanvay.plugins.womenchildwelfare.onestopcentre;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.YesNo;

/** Whom the centre serves: together these answers may tell who she is, so all of them are protected. */
public record Survivor(
        @Field(en = "Person", hi = "व्यक्ति", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Age in years", hi = "आयु (वर्ष)", data = DataClass.IDENTITY)
        @Min(0)
        @Max(120)
        Integer age,

        @Field(en = "Marital status", hi = "वैवाहिक स्थिति", data = DataClass.IDENTITY) MaritalStatus maritalStatus,

        @Field(en = "Education", hi = "शिक्षा", data = DataClass.IDENTITY) Optional<Education> education,

        @Field(en = "Category", hi = "वर्ग", data = DataClass.IDENTITY) Optional<SocialCategory> category,

        @Field(en = "Disability", hi = "दिव्यांगता", data = DataClass.MEDICAL) Optional<YesNo> disability) {

    /** As the centre's register asks. */
    public enum MaritalStatus {
        @Label(en = "Unmarried", hi = "अविवाहित")
        UNMARRIED,
        @Label(en = "Married", hi = "विवाहित")
        MARRIED,
        @Label(en = "Widowed", hi = "विधवा")
        WIDOWED,
        @Label(en = "Divorced", hi = "तलाकशुदा")
        DIVORCED,
        @Label(en = "Deserted", hi = "परित्यक्ता")
        DESERTED,
        @Label(en = "Separated", hi = "पृथक रह रही")
        SEPARATED
    }

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

    /** The official category, where a right depends on it. */
    public enum SocialCategory {
        @Label(en = "General", hi = "सामान्य")
        GENERAL,
        @Label(en = "Scheduled Caste", hi = "अनुसूचित जाति")
        SCHEDULED_CASTE,
        @Label(en = "Scheduled Tribe", hi = "अनुसूचित जनजाति")
        SCHEDULED_TRIBE,
        @Label(en = "Other Backward Class", hi = "अन्य पिछड़ा वर्ग")
        OTHER_BACKWARD_CLASS,
        @Label(en = "Economically Weaker Section", hi = "आर्थिक रूप से कमज़ोर वर्ग")
        ECONOMICALLY_WEAKER,
        @Label(en = "Not known", hi = "ज्ञात नहीं")
        NOT_KNOWN
    }
}
