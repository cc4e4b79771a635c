package org.samanvay.plugins.socialwelfare.pension;

import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.YesNo;

/** What the widow pension asks beside the common questions. How her husband died is not asked. */
public record Widowhood(
        @Field(en = "Husband who has died", hi = "दिवंगत पति", data = DataClass.IDENTITY) PersonRef husband,

        @Field(en = "Death certificate", hi = "मृत्यु प्रमाण पत्र", data = DataClass.IDENTITY) DocumentRef deathCertificate,

        @Field(en = "Married again", hi = "पुनर्विवाह", data = DataClass.IDENTITY, fact = "remarried") YesNo remarried,

        @Field(en = "Son or grandson above 20", hi = "20 वर्ष से अधिक आयु का पुत्र या पौत्र", data = DataClass.IDENTITY)
        YesNo grownSon,

        @Field(
                en = "He is on the below-poverty-line list",
                hi = "वह बीपीएल सूची में है",
                data = DataClass.IDENTITY)
        YesNo grownSonBelowPovertyLine) {}
