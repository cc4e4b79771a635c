package org.samanvay.plugins.education;

import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.YesNo;

/** What only the schemes of schools ask. */
public record EducationFacts(
        @Field(
                en = "Into which class is admission wanted?",
                hi = "किस कक्षा में प्रवेश चाहिए?",
                data = DataClass.GENERAL)
        Optional<EntryClass> entryClass,

        @Field(
                en = "Does the child live in the ward or neighbourhood of the school?",
                hi = "क्या बच्चा विद्यालय के वार्ड / पड़ोस में रहता है?",
                data = DataClass.GENERAL)
        Optional<YesNo> livesNearSchool,

        @Field(
                en = "Does the family hold a certificate of the weaker section?",
                hi = "क्या परिवार के पास दुर्बल वर्ग का प्रमाण पत्र है?",
                data = DataClass.GENERAL)
        Optional<YesNo> weakerSection,

        @Field(
                en = "Is the school affiliated to the state board?",
                hi = "क्या विद्यालय उत्तराखण्ड बोर्ड से सम्बद्ध है?",
                data = DataClass.GENERAL)
        Optional<YesNo> stateBoard) {

    /** Where a free seat begins. */
    public enum EntryClass {
        @Label(en = "Pre-primary", hi = "पूर्व प्राथमिक")
        PRE_PRIMARY,
        @Label(en = "Class 1", hi = "कक्षा 1")
        CLASS_ONE
    }
}
