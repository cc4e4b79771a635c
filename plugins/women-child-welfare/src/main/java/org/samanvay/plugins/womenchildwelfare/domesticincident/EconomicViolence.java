package org.samanvay.plugins.womenchildwelfare.domesticincident;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;

/** Form I, item 4(iv). */
public record EconomicViolence(
        @Field(en = "Acts", hi = "कृत्य", data = DataClass.LEGAL)
        @Size(min = 1)
        Set<EconomicAct> acts,

        @Field(en = "Other act (specify)", hi = "अन्य कृत्य (विवरण)", data = DataClass.LEGAL)
        @Size(min = 2, max = 1000)
        String otherAct) {

    /** The acts that the form lists. */
    public enum EconomicAct {
        @Label(en = "No money for her or her children", hi = "उसके या बच्चों के भरण-पोषण हेतु धन न देना")
        NO_MONEY,
        @Label(en = "No food, clothes or medicine", hi = "भोजन, वस्त्र या दवा न देना")
        NO_FOOD_MEDICINE,
        @Label(en = "Forced out of the house", hi = "घर से निकालना")
        FORCED_OUT,
        @Label(en = "Kept from using part of the house", hi = "घर के किसी भाग के उपयोग से रोकना")
        NO_HOUSE_ACCESS,
        @Label(en = "Kept from employment", hi = "रोज़गार करने से रोकना")
        NO_EMPLOYMENT,
        @Label(en = "Kept from using household articles", hi = "घरेलू वस्तुओं के उपयोग से रोकना")
        NO_ARTICLES,
        @Label(en = "Stridhan or valuables sold or pawned", hi = "स्त्रीधन या मूल्यवान वस्तुएँ बेचना या गिरवी रखना")
        STRIDHAN_SOLD,
        @Label(en = "Salary or wages taken away", hi = "वेतन या मज़दूरी छीन लेना")
        SALARY_TAKEN,
        @Label(en = "Bills not paid", hi = "बिलों का भुगतान न करना")
        BILLS_UNPAID,
        @Label(en = "Rent not paid", hi = "किराया न देना")
        RENT_UNPAID,
        @Label(en = "Other act", hi = "अन्य कृत्य")
        OTHER
    }
}
