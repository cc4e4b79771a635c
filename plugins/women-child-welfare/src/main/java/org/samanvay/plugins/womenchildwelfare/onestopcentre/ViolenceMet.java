package org.samanvay.plugins.womenchildwelfare.onestopcentre;

import jakarta.validation.constraints.Size;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;

/** What she met with, in kinds only: her account is given once, in the paper that the law names. */
public record ViolenceMet(
        @Field(en = "Type of violence", hi = "हिंसा का प्रकार", data = DataClass.LEGAL)
        @Size(min = 1)
        Set<ViolenceKind> kinds,

        @Field(en = "Other type of violence", hi = "हिंसा का अन्य प्रकार", data = DataClass.LEGAL)
        @Size(min = 2, max = 200)
        String otherKind,

        @Field(
                en = "Relationship of the person who did it",
                hi = "हिंसा करने वाले से संबंध",
                data = DataClass.IDENTITY,
                hintEn = "The relationship, no name",
                hintHi = "केवल संबंध, नाम नहीं")
        @Size(min = 2, max = 120)
        String perpetrator) {

    /** As the centre's register asks. */
    public enum ViolenceKind {
        @Label(en = "Domestic violence", hi = "घरेलू हिंसा")
        DOMESTIC,
        @Label(en = "Dowry", hi = "दहेज")
        DOWRY,
        @Label(en = "Rape", hi = "बलात्कार")
        RAPE,
        @Label(en = "Sexual harassment", hi = "लैंगिक उत्पीड़न")
        SEXUAL_HARASSMENT,
        @Label(en = "Acid attack", hi = "अम्ल (एसिड) हमला")
        ACID,
        @Label(en = "Trafficking", hi = "मानव तस्करी")
        TRAFFICKING,
        @Label(en = "Child marriage", hi = "बाल विवाह")
        CHILD_MARRIAGE,
        @Label(en = "Child abuse", hi = "बाल दुर्व्यवहार")
        CHILD_ABUSE,
        @Label(en = "So-called honour violence", hi = "तथाकथित सम्मान के नाम पर हिंसा")
        SO_CALLED_HONOUR,
        @Label(en = "Witch-branding", hi = "डायन घोषित कर प्रताड़ना")
        WITCH_BRANDING,
        @Label(en = "Cyber violence", hi = "साइबर हिंसा")
        CYBER,
        @Label(en = "Other", hi = "अन्य")
        OTHER
    }
}
