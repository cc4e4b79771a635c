package org.samanvay.plugins.womenchildwelfare.childwelfare;

import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.YesNo;

/** Form 17: how the child is, and what was done at once. */
public record ChildCondition(
        @Field(en = "Physical condition", hi = "शारीरिक स्थिति", data = DataClass.MEDICAL) PhysicalCondition physical,

        @Field(en = "Medical treatment is held at", hi = "चिकित्सा उपचार का अभिलेख कहाँ है", data = DataClass.MEDICAL)
        Optional<DocumentRef> treatment,

        @Field(en = "Police informed", hi = "पुलिस को सूचना", data = DataClass.LEGAL) YesNo policeInformed,

        @Field(en = "Family is being looked for", hi = "परिजनों की खोज की जा रही है", data = DataClass.SAFETY)
        Optional<YesNo> familyLookedFor) {

    /** What the producing person sees; no diagnosis. */
    public enum PhysicalCondition {
        @Label(en = "Well", hi = "स्वस्थ")
        WELL,
        @Label(en = "Needs a doctor", hi = "चिकित्सक की आवश्यकता")
        NEEDS_DOCTOR,
        @Label(en = "Was brought to a hospital", hi = "चिकित्सालय ले जाया गया")
        IN_HOSPITAL
    }
}
