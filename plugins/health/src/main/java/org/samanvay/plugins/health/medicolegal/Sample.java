package org.samanvay.plugins.health.medicolegal;

import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.YesNo;

/** One sample for the laboratory, which knows it by its seal and by nobody's name. */
public record Sample(
        @Field(en = "Sample", hi = "नमूना", data = DataClass.MEDICAL) SampleKind kind,

        @Field(en = "Taken", hi = "लिया गया", data = DataClass.MEDICAL) YesNo taken,

        @Field(en = "Number of the seal", hi = "मोहर संख्या", data = DataClass.MEDICAL)
        @Size(max = 60)
        Optional<String> seal,

        @Field(en = "Why not taken", hi = "न लेने का कारण", data = DataClass.MEDICAL) WhyNotTaken whyNotTaken) {

    public enum SampleKind {
        @Label(en = "Clothes", hi = "वस्त्र")
        CLOTHES,
        @Label(en = "Swabs", hi = "स्वाब")
        SWABS,
        @Label(en = "Blood", hi = "रक्त")
        BLOOD,
        @Label(en = "Urine", hi = "मूत्र")
        URINE,
        @Label(en = "Nails or hair", hi = "नाखून या बाल")
        NAILS_OR_HAIR,
        @Label(en = "For DNA", hi = "डीएनए हेतु")
        DNA
    }

    public enum WhyNotTaken {
        @Label(en = "She declined", hi = "उसने मना किया")
        DECLINED,
        @Label(en = "Not useful any more", hi = "अब उपयोगी नहीं")
        NO_LONGER_USEFUL,
        @Label(en = "No kit", hi = "किट उपलब्ध नहीं")
        NO_KIT
    }
}
