package org.samanvay.plugins.industries;

import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.Money;
import org.samanvay.spi.YesNo;

/** Questions that only loans and subsidies turn on. */
public record IndustriesFacts(
        @Field(en = "What will the enterprise do?", hi = "उद्यम क्या करेगा?", data = DataClass.GENERAL)
        Optional<EnterpriseKind> activity,

        @Field(en = "What will the project cost, in rupees?", hi = "परियोजना की लागत कितने रुपये है?", data = DataClass.GENERAL)
        Optional<Money> projectCost,

        @Field(en = "Is it a new unit?", hi = "क्या यह नई इकाई है?", data = DataClass.GENERAL) Optional<YesNo> newUnit,

        @Field(
                en = "Has anybody of the family had this subsidy?",
                hi = "क्या परिवार में किसी को यह अनुदान मिल चुका है?",
                data = DataClass.GENERAL)
        Optional<YesNo> familyHadSubsidy,

        @Field(en = "Class 8 passed?", hi = "क्या कक्षा 8 उत्तीर्ण है?", data = DataClass.GENERAL) Optional<YesNo> passedClassEight,

        @Field(
                en = "Does she hold 51 per cent or more of it?",
                hi = "क्या उद्यम में उनका हिस्सा 51 प्रतिशत या अधिक है?",
                data = DataClass.GENERAL)
        Optional<YesNo> holdsMajority) {

    /** Limits of cost differ by it. */
    public enum EnterpriseKind {
        @Label(en = "Making things (manufacturing)", hi = "विनिर्माण")
        MANUFACTURING,
        @Label(en = "Service", hi = "सेवा")
        SERVICE,
        @Label(en = "Trade", hi = "व्यापार")
        TRADE,
        @Label(en = "Very small enterprise (micro)", hi = "अति सूक्ष्म उद्यम")
        MICRO
    }
}
