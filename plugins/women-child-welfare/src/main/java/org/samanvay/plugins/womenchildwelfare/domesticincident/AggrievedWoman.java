package org.samanvay.plugins.womenchildwelfare.domesticincident;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.LongText;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Phone;

/** Form I, item 1. Where she stays now is what could bring her into danger, so it is protected as safety. */
public record AggrievedWoman(
        @Field(en = "Aggrieved woman", hi = "व्यथित महिला", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Age in years", hi = "आयु (वर्ष)", data = DataClass.IDENTITY, fact = "age")
        @Min(0)
        @Max(120)
        Integer age,

        @Field(en = "Address of the shared household", hi = "साझी गृहस्थी का पता", data = DataClass.IDENTITY)
        @LongText
        @Size(min = 1, max = 500)
        String sharedHousehold,

        @Field(en = "Present address", hi = "वर्तमान पता", data = DataClass.SAFETY)
        @LongText
        @Size(min = 1, max = 500)
        String presentAddress,

        @Field(
                en = "Phone",
                hi = "दूरभाष",
                data = DataClass.SAFETY,
                hintEn = "For the Magistrate's paper; whether she may be called is told by her safe contact",
                hintHi = "मजिस्ट्रेट के प्रपत्र हेतु; उसे कॉल किया जा सकता है या नहीं, यह सुरक्षित संपर्क में दर्ज है")
        Optional<Phone> phone) {}
