package org.samanvay.plugins.health.medicolegal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.YesNo;

/** What treatment depends on; asked also where the examination is refused. */
public record MedicalHistory(
        @Field(
                en = "Time of the incident",
                hi = "घटना का समय",
                data = DataClass.LEGAL,
                hintEn = "As nearly as she knows; the times for prophylaxis and contraception run from it",
                hintHi = "जितना उसे ज्ञात हो; रोकथाम एवं गर्भनिरोधक की समय-सीमा इसी से चलती है")
        @PastOrPresent
        Optional<Instant> incidentAt,

        @Field(
                en = "Her account is held at",
                hi = "उसका कथन कहाँ रखा है",
                data = DataClass.LEGAL,
                hintEn = "She tells it once; it is not written again here",
                hintHi = "वह एक बार बताती है; यहाँ दोबारा नहीं लिखा जाएगा")
        Optional<DocumentRef> account,

        @Field(en = "Menstruation has begun", hi = "मासिक धर्म प्रारम्भ", data = DataClass.MEDICAL)
        Optional<YesNo> menstruationBegun,

        @Field(en = "Last menstrual period", hi = "अंतिम माहवारी", data = DataClass.MEDICAL)
        @PastOrPresent
        Optional<LocalDate> lastMenstrualPeriod,

        @Field(en = "Pregnant", hi = "गर्भवती", data = DataClass.MEDICAL, fact = "pregnant") Optional<YesNo> pregnant,

        @Field(en = "Weeks of pregnancy", hi = "गर्भावस्था (सप्ताह)", data = DataClass.MEDICAL)
        @Min(0)
        @Max(42)
        Integer weeksOfPregnancy,

        @Field(en = "Vaccinated against", hi = "टीकाकरण", data = DataClass.MEDICAL)
        Optional<Set<Vaccination>> vaccinations) {

    /** As the proforma asks. */
    public enum Vaccination {
        @Label(en = "Tetanus", hi = "टेटनस")
        TETANUS,
        @Label(en = "Hepatitis B", hi = "हेपेटाइटिस बी")
        HEPATITIS_B,
        @Label(en = "Not known", hi = "ज्ञात नहीं")
        NOT_KNOWN
    }
}
