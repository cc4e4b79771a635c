package org.samanvay.plugins.police.fir;

import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.YesNo;

/** Whether the law's care for women, children and disabled persons applied when the information was recorded. */
public record Victim(
        @Field(en = "Informant is the victim", hi = "सूचनादाता ही पीड़ित है", data = DataClass.IDENTITY)
        YesNo isInformant,

        @Field(en = "Victim is a woman or child", hi = "पीड़ित महिला / बालक", data = DataClass.IDENTITY)
        VictimKind kind,

        @Field(
                en = "Recorded by a woman officer",
                hi = "महिला अधिकारी द्वारा दर्ज",
                data = DataClass.LEGAL,
                hintEn = "For BNS 64 to 71, 74 to 79 and 124",
                hintHi = "बीएनएस 64 से 71, 74 से 79 एवं 124 हेतु")
        Optional<YesNo> recordedByWoman,

        @Field(
                en = "Interpreter or special educator present",
                hi = "दुभाषिया / विशेष शिक्षक उपस्थित",
                data = DataClass.MEDICAL)
        Optional<YesNo> disabilitySupport,

        @Field(en = "Recording videographed", hi = "वीडियोग्राफी", data = DataClass.LEGAL)
        Optional<YesNo> videographed) {

    /** The answers of the form; its {@code other} is named for what it means. */
    public enum VictimKind {
        @Label(en = "Woman", hi = "महिला")
        WOMAN,
        @Label(en = "Girl", hi = "बालिका")
        GIRL,
        @Label(en = "Boy", hi = "बालक")
        BOY,
        @Label(en = "Transgender or third gender", hi = "ट्रांसजेंडर / तृतीय लिंग")
        TRANSGENDER,
        @Label(en = "Not applicable", hi = "लागू नहीं")
        NOT_APPLICABLE
    }
}
