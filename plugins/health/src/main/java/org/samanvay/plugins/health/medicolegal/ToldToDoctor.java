package org.samanvay.plugins.health.medicolegal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;

/** What guides the examination, in marks to tick and without her words. */
public record ToldToDoctor(
        @Field(en = "Happened", hi = "घटना आवृत्ति", data = DataClass.LEGAL) Episode episode,

        @Field(en = "Number of assailants", hi = "हमलावरों की संख्या", data = DataClass.LEGAL)
        @Min(0)
        @Max(50)
        Optional<Integer> assailants,

        @Field(en = "Physical violence", hi = "शारीरिक हिंसा", data = DataClass.LEGAL)
        Optional<Set<BodilyViolence>> violence,

        @Field(en = "Threat, lure, restraint, weapon, intoxication", hi = "धमकी, प्रलोभन, बंधन, हथियार, नशा", data = DataClass.LEGAL)
        Optional<Set<ThreatUsed>> threats,

        @Field(en = "Acts", hi = "कृत्य", data = DataClass.LEGAL)
        @Size(max = 12)
        Optional<List<ActTold>> acts,

        @Field(en = "Afterwards she", hi = "घटना के बाद", data = DataClass.MEDICAL) Optional<Set<Afterwards>> afterwards) {

    /** One line of the proforma's table. */
    public record ActTold(
            @Field(en = "Site", hi = "स्थान", data = DataClass.LEGAL) BodySite site,

            @Field(en = "By", hi = "माध्यम", data = DataClass.LEGAL) ActMeans means,

            @Field(en = "Answer", hi = "उत्तर", data = DataClass.LEGAL) ActAnswer answer) {}

    public enum Episode {
        @Label(en = "Once", hi = "एक बार")
        ONCE,
        @Label(en = "Several times", hi = "अनेक बार")
        SEVERAL_TIMES,
        @Label(en = "Over a long time", hi = "लंबे समय तक")
        OVER_LONG_TIME,
        @Label(en = "Not known", hi = "ज्ञात नहीं")
        NOT_KNOWN
    }

    public enum BodilyViolence {
        @Label(en = "Hit", hi = "मारपीट")
        HIT,
        @Label(en = "Burnt", hi = "जलाना")
        BURNT,
        @Label(en = "Bitten", hi = "काटना")
        BITTEN,
        @Label(en = "Kicked", hi = "लात मारना")
        KICKED,
        @Label(en = "Pinched", hi = "नोचना")
        PINCHED,
        @Label(en = "Hair pulled", hi = "बाल खींचना")
        HAIR_PULLED,
        @Label(en = "Shaken", hi = "झकझोरना")
        SHAKEN,
        @Label(en = "Dragged", hi = "घसीटना")
        DRAGGED,
        @Label(en = "Other", hi = "अन्य")
        OTHER
    }

    public enum ThreatUsed {
        @Label(en = "Words", hi = "मौखिक धमकी")
        WORDS,
        @Label(en = "Weapon", hi = "हथियार")
        WEAPON,
        @Label(en = "Lure", hi = "प्रलोभन")
        LURE,
        @Label(en = "Restraint", hi = "बंधन")
        RESTRAINT,
        @Label(en = "Drug or alcohol", hi = "नशीला पदार्थ या मदिरा")
        DRUG_OR_ALCOHOL,
        @Label(en = "Other", hi = "अन्य")
        OTHER
    }

    public enum BodySite {
        @Label(en = "Genitalia", hi = "जननांग")
        GENITALIA,
        @Label(en = "Anus", hi = "गुदा")
        ANUS,
        @Label(en = "Mouth", hi = "मुख")
        MOUTH
    }

    public enum ActMeans {
        @Label(en = "Penis", hi = "लिंग (अंग)")
        PENIS,
        @Label(en = "Another part of the body", hi = "शरीर का अन्य अंग")
        BODY_PART,
        @Label(en = "Object", hi = "वस्तु")
        OBJECT
    }

    public enum ActAnswer {
        @Label(en = "Yes", hi = "हाँ")
        YES,
        @Label(en = "No", hi = "नहीं")
        NO,
        @Label(en = "Does not know", hi = "ज्ञात नहीं")
        DOES_NOT_KNOW
    }

    /** It matters for the samples. */
    public enum Afterwards {
        @Label(en = "Changed clothes", hi = "वस्त्र बदले")
        CHANGED_CLOTHES,
        @Label(en = "Washed or bathed", hi = "धोया या स्नान किया")
        WASHED,
        @Label(en = "Passed urine", hi = "मूत्र त्याग")
        PASSED_URINE,
        @Label(en = "Passed stool", hi = "मल त्याग")
        PASSED_STOOL,
        @Label(en = "Rinsed the mouth", hi = "कुल्ला किया")
        RINSED_MOUTH
    }
}
