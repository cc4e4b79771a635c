package org.samanvay.plugins.health.medicolegal;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.YesNo;

/** The treatment, free of charge. */
public record CareGiven(
        @Field(en = "Treatment given", hi = "दिया गया उपचार", data = DataClass.MEDICAL)
        @Size(min = 1)
        Set<TreatmentKind> treatment,

        @Field(en = "Emergency contraception given at", hi = "आपातकालीन गर्भनिरोधक का समय", data = DataClass.MEDICAL)
        @PastOrPresent
        Optional<Instant> contraceptionAt,

        @Field(en = "Prophylaxis against HIV begun at", hi = "एचआईवी रोकथाम (पीईपी) प्रारंभ", data = DataClass.MEDICAL)
        @PastOrPresent
        Optional<Instant> prophylaxisAt,

        @Field(en = "Free of charge", hi = "निःशुल्क", data = DataClass.GENERAL) YesNo freeOfCharge) {

    public enum TreatmentKind {
        @Label(en = "First aid", hi = "प्राथमिक चिकित्सा")
        FIRST_AID,
        @Label(en = "Treatment of wounds", hi = "घाव का उपचार")
        WOUNDS,
        @Label(en = "Emergency contraception", hi = "आपातकालीन गर्भनिरोधक")
        EMERGENCY_CONTRACEPTION,
        @Label(en = "Against sexually transmitted infections", hi = "यौन संचारित संक्रमण का उपचार")
        INFECTIONS,
        @Label(en = "Tetanus", hi = "टेटनस")
        TETANUS,
        @Label(en = "Hepatitis B", hi = "हेपेटाइटिस बी")
        HEPATITIS_B,
        @Label(en = "Prophylaxis against HIV", hi = "एचआईवी रोकथाम (पीईपी)")
        PROPHYLAXIS,
        @Label(en = "Counsellor offered", hi = "परामर्शदाता की सुविधा")
        COUNSELLOR_OFFERED
    }
}
