package org.samanvay.plugins.health.injury;

import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.is;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.samanvay.plugins.health.medicolegal.HospitalArrival.CameWith;
import org.samanvay.plugins.health.medicolegal.Injury;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.Sex;

/**
 * One arrival with injuries. Whether somebody at home did it is not recorded as a result: it says only that she was
 * asked alone and what was offered.
 */
public record InjuryRegister(
        @Field(en = "Medico-legal record", hi = "चिकित्सा-विधिक अभिलेख (एमएलसी)", data = DataClass.MEDICAL) DocumentRef record,

        @Field(en = "Person", hi = "व्यक्ति", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Age in years", hi = "आयु (वर्ष)", data = DataClass.IDENTITY, fact = "age")
        @Min(0)
        @Max(120)
        Integer age,

        @Field(en = "Sex", hi = "लिंग", data = DataClass.IDENTITY, fact = "sex") Sex sex,

        @Field(en = "Arrived at", hi = "आगमन का समय", data = DataClass.SAFETY)
        @PastOrPresent
        Instant arrivedAt,

        @Field(en = "Came with", hi = "किसके साथ आईं / आए", data = DataClass.SAFETY) CameWith cameWith,

        @Field(en = "Police informed at", hi = "पुलिस को सूचना का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> policeInformedAt,

        @Field(en = "Cause as told", hi = "कथित कारण", data = DataClass.LEGAL) InjuryCause cause,

        @Field(en = "Injuries", hi = "चोटें", data = DataClass.MEDICAL)
        @Size(min = 1, max = 60)
        List<Injury> injuries,

        @Field(en = "Kind of weapon", hi = "हथियार का प्रकार", data = DataClass.LEGAL) Optional<WeaponKind> weapon,

        @Field(en = "Burnt part of the body, in per cent", hi = "दहन प्रतिशत", data = DataClass.MEDICAL)
        @Min(0)
        @Max(100)
        Integer burnPercent,

        @Field(en = "Opinion", hi = "राय", data = DataClass.MEDICAL) InjuryOpinion opinion,

        @Field(
                en = "Asked alone whether she is safe at home",
                hi = "अकेले में पूछा गया कि क्या घर में सुरक्षित हैं",
                data = DataClass.SAFETY,
                hintEn = "Only what was offered is written, not the answer",
                hintHi = "केवल दी गई सहायता लिखें, उत्तर नहीं")
        AskedAlone askedAlone,

        @Field(en = "Treated free of charge", hi = "निःशुल्क उपचार दिया गया", data = DataClass.GENERAL) YesNo freeOfCharge) {

    public enum InjuryCause {
        @Label(en = "Assault", hi = "मारपीट")
        ASSAULT,
        @Label(en = "Burn", hi = "जलना")
        BURN,
        @Label(en = "Acid", hi = "अम्ल (एसिड)")
        ACID,
        @Label(en = "Poison", hi = "विष")
        POISON,
        @Label(en = "Fall", hi = "गिरना")
        FALL,
        @Label(en = "Vehicle", hi = "वाहन")
        VEHICLE,
        @Label(en = "Not known", hi = "ज्ञात नहीं")
        NOT_KNOWN
    }

    public enum WeaponKind {
        @Label(en = "Blunt", hi = "कुंद")
        BLUNT,
        @Label(en = "Sharp", hi = "धारदार")
        SHARP,
        @Label(en = "Firearm", hi = "आग्नेयास्त्र")
        FIREARM,
        @Label(en = "Fire or heat", hi = "आग या ताप")
        FIRE,
        @Label(en = "Chemical", hi = "रसायन")
        CHEMICAL,
        @Label(en = "Not known", hi = "ज्ञात नहीं")
        NOT_KNOWN
    }

    public enum InjuryOpinion {
        @Label(en = "Simple", hi = "साधारण")
        SIMPLE,
        @Label(en = "Grievous", hi = "गंभीर")
        GRIEVOUS,
        @Label(en = "Dangerous to life", hi = "प्राण के लिए संकटकारी")
        DANGEROUS,
        @Label(en = "Reserved", hi = "सुरक्षित")
        RESERVED
    }

    public enum AskedAlone {
        @Label(en = "Asked; told of the One Stop Centre", hi = "पूछा गया; सखी वन स्टॉप सेंटर की जानकारी दी गई")
        TOLD_OF_CENTRE,
        @Label(en = "Asked; referred as she wished", hi = "पूछा गया; उसकी इच्छा से रेफर किया गया")
        REFERRED,
        @Label(en = "Could not be asked alone", hi = "अकेले में पूछना संभव नहीं हुआ")
        NOT_POSSIBLE,
        @Label(en = "Not asked", hi = "नहीं पूछा गया")
        NOT_ASKED
    }

    public static final Form<InjuryRegister> FORM = Form.of(
                    "injury-register",
                    1,
                    Text.of("Injury register (medico-legal)", "चोट पंजी (चिकित्सा-विधिक)"),
                    InjuryRegister.class,
                    "Medico-legal register of hospitals; general knowledge of the form, no text found")
            .manyPerCase()
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .correctedBy("examining-doctor", "hospital-in-charge")
            .showWhen("burnPercent", any(is("cause", InjuryCause.BURN), is("cause", InjuryCause.ACID)))
            .calculate(
                    "injuriesFound",
                    Text.of("Injuries found", "पाई गई चोटों की संख्या"),
                    DataClass.MEDICAL,
                    Calculation.rows("injuries"));
}
