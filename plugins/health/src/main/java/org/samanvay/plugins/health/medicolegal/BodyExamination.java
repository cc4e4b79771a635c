package org.samanvay.plugins.health.medicolegal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.LongText;
import org.samanvay.spi.YesNo;

/** What was examined and found, with the reasons for each conclusion (BNSS s.184). */
public record BodyExamination(
        @Field(en = "Began at", hi = "प्रारंभ का समय", data = DataClass.MEDICAL)
        @PastOrPresent
        Instant startedAt,

        @Field(en = "Ended at", hi = "समाप्ति का समय", data = DataClass.MEDICAL)
        @PastOrPresent
        Instant endedAt,

        @Field(en = "Examined by a woman doctor", hi = "महिला चिकित्सक द्वारा परीक्षण", data = DataClass.MEDICAL)
        YesNo byWomanDoctor,

        @Field(en = "Pulse per minute", hi = "नाड़ी (प्रति मिनट)", data = DataClass.MEDICAL)
        @Min(0)
        @Max(300)
        Optional<Integer> pulse,

        @Field(en = "Blood pressure", hi = "रक्तचाप", data = DataClass.MEDICAL, hintEn = "120/80", hintHi = "120/80 मिमी")
        @Pattern(regexp = "[0-9]{2,3}/[0-9]{2,3}")
        Optional<String> bloodPressure,

        @Field(en = "Temperature in degrees Celsius", hi = "तापमान (सेल्सियस)", data = DataClass.MEDICAL)
        @DecimalMin("20")
        @DecimalMax("45")
        @Digits(integer = 2, fraction = 1)
        Optional<BigDecimal> temperature,

        @Field(en = "Injuries", hi = "चोटें", data = DataClass.MEDICAL)
        @Size(max = 60)
        Optional<List<Injury>> injuries,

        @Field(en = "Local examination: findings", hi = "स्थानीय परीक्षण: निष्कर्ष", data = DataClass.MEDICAL)
        @LongText
        @Size(max = 3000)
        Optional<String> localFindings,

        @Field(en = "Tests in the hospital", hi = "चिकित्सालय में जाँच", data = DataClass.MEDICAL)
        Optional<Set<HospitalTest>> tests,

        @Field(en = "Provisional opinion, with reasons", hi = "अंतरिम राय, कारण सहित", data = DataClass.MEDICAL)
        @LongText
        @Size(min = 3, max = 3000)
        String opinion) {

    /** Their results stay in the hospital's own record: that of HIV is told only with her consent (HIV Act 2017 s.8). */
    public enum HospitalTest {
        @Label(en = "HIV", hi = "एचआईवी")
        HIV,
        @Label(en = "Syphilis (VDRL)", hi = "सिफलिस (वीडीआरएल)")
        SYPHILIS,
        @Label(en = "Hepatitis B", hi = "हेपेटाइटिस बी")
        HEPATITIS_B,
        @Label(en = "Pregnancy", hi = "गर्भावस्था जाँच")
        PREGNANCY,
        @Label(en = "Ultrasound", hi = "अल्ट्रासाउंड")
        ULTRASOUND,
        @Label(en = "X-ray", hi = "एक्स-रे")
        X_RAY
    }
}
