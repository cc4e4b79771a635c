package org.samanvay.plugins.labour;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.YesNo;

/** Questions that only the laws and schemes of labour turn on. */
public record LabourFacts(
        @Field(
                en = "How many days of work with this employer in the last twelve months?",
                hi = "पिछले बारह माह में इस नियोजक के यहाँ कितने दिन कार्य किया?",
                data = DataClass.GENERAL)
        Optional<@Min(0) @Max(366) Integer> daysWorked,

        @Field(
                en = "Is she adopting a child below three months, or a commissioning mother?",
                hi = "क्या तीन माह से कम आयु का बालक गोद ले रही हैं, या अधिष्ठात्री माता हैं?",
                data = DataClass.MEDICAL)
        Optional<YesNo> adopting,

        @Field(
                en = "Registered with the construction workers' board, and paid up?",
                hi = "क्या सन्निर्माण कर्मकार बोर्ड में पंजीकृत एवं सदस्यता सक्रिय है?",
                data = DataClass.GENERAL)
        Optional<YesNo> boardMember,

        @Field(
                en = "For how many months registered with that board?",
                hi = "उस बोर्ड में कितने माह से पंजीकृत हैं?",
                data = DataClass.GENERAL)
        Optional<@Min(0) @Max(600) Integer> boardMonths,

        @Field(
                en = "Has the same help been drawn elsewhere?",
                hi = "क्या यही सहायता अन्यत्र से ली गई है?",
                data = DataClass.GENERAL)
        Optional<YesNo> sameHelpElsewhere,

        @Field(
                en = "Is it the marriage of the worker's daughter, or of the woman worker herself?",
                hi = "क्या विवाह कर्मकार की पुत्री का या स्वयं महिला कर्मकार का है?",
                data = DataClass.GENERAL)
        Optional<YesNo> daughterOrSelf,

        @Field(en = "How old will the bride be?", hi = "विवाह के दिन वधू की आयु क्या होगी?", data = DataClass.GENERAL)
        Optional<@Min(0) @Max(120) Integer> brideAge,

        @Field(
                en = "Is there a release certificate from bonded labour?",
                hi = "क्या बंधुआ श्रम से मुक्ति प्रमाण पत्र है?",
                data = DataClass.LEGAL)
        Optional<YesNo> releaseCertificate,

        @Field(
                en = "Is the work hazardous by the Act's schedule?",
                hi = "क्या कार्य अधिनियम की अनुसूची के अनुसार परिसंकटमय है?",
                data = DataClass.GENERAL)
        Optional<YesNo> hazardousWork,

        @Field(
                en = "Member of the provident fund or of state insurance?",
                hi = "क्या भविष्य निधि या कर्मचारी राज्य बीमा के सदस्य हैं?",
                data = DataClass.GENERAL)
        Optional<YesNo> fundOrInsuranceMember) {}
