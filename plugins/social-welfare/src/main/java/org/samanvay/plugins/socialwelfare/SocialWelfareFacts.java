package org.samanvay.plugins.socialwelfare;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.YesNo;

/** Questions that only the orders of this department turn on. */
public record SocialWelfareFacts(
        @Field(
                en = "Is there a son or grandson above 20 years?",
                hi = "क्या 20 वर्ष से अधिक आयु का पुत्र या पौत्र है?",
                data = DataClass.GENERAL)
        Optional<YesNo> grownSon,

        @Field(
                en = "Is that son or grandson on the below-poverty-line list?",
                hi = "क्या वह पुत्र या पौत्र बीपीएल सूची में है?",
                data = DataClass.GENERAL)
        Optional<YesNo> grownSonBelowPovertyLine,

        @Field(en = "Does the widow pension come?", hi = "क्या विधवा पेंशन मिल रही है?", data = DataClass.GENERAL)
        Optional<YesNo> widowPensioner,

        @Field(
                en = "How many grants for a daughter's marriage have come already?",
                hi = "पुत्री विवाह हेतु कितने अनुदान पहले मिल चुके हैं?",
                data = DataClass.GENERAL)
        Optional<@Min(0) @Max(20) Integer> marriageGrantsBefore,

        @Field(en = "How old will the bride be?", hi = "विवाह के दिन वधू की आयु क्या होगी?", data = DataClass.GENERAL)
        Optional<@Min(0) @Max(120) Integer> brideAge,

        @Field(en = "How old will the groom be?", hi = "विवाह के दिन वर की आयु क्या होगी?", data = DataClass.GENERAL)
        Optional<@Min(0) @Max(120) Integer> groomAge,

        @Field(
                en = "Resident of the state for five years or more?",
                hi = "क्या राज्य में पाँच वर्ष या अधिक से निवास है?",
                data = DataClass.GENERAL)
        Optional<YesNo> residentFiveYears,

        @Field(
                en = "Has bride or groom been convicted by a court?",
                hi = "क्या वर या वधू न्यायालय से दोषसिद्ध हैं?",
                data = DataClass.LEGAL)
        Optional<YesNo> convicted,

        @Field(
                en = "Is there a child below 18 with a disability certificate?",
                hi = "क्या 18 वर्ष से कम आयु का दिव्यांग प्रमाण पत्र वाला बच्चा है?",
                data = DataClass.MEDICAL)
        Optional<YesNo> childWithDisability,

        @Field(
                en = "Is the husband or wife a person with mental illness, by certificate?",
                hi = "क्या पति या पत्नी मानसिक रुग्णता से ग्रसित प्रमाणित व्यक्ति हैं?",
                data = DataClass.MEDICAL)
        Optional<YesNo> spouseWithMentalIllness,

        @Field(
                en = "Is farming the livelihood?",
                hi = "क्या आजीविका कृषि है?",
                data = DataClass.GENERAL)
        Optional<YesNo> livesByFarming,

        @Field(
                en = "Has an FIR been registered under the Act against atrocities?",
                hi = "क्या अत्याचार निवारण अधिनियम के अंतर्गत एफआईआर दर्ज हुई है?",
                data = DataClass.LEGAL)
        Optional<YesNo> firUnderAtrocitiesAct) {}
