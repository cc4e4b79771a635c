package org.samanvay.plugins.police.fir;

import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;

/** How and when the information reached the station. */
public record Information(
        @Field(en = "Information received at police station", hi = "थाने पर सूचना प्राप्ति", data = DataClass.LEGAL)
        @PastOrPresent
        Instant receivedAt,

        @Field(en = "General Diary entry number", hi = "रोजनामचा प्रविष्टि सं.", data = DataClass.LEGAL)
        @Size(min = 1, max = 40)
        String generalDiaryEntry,

        @Field(en = "Type of information", hi = "सूचना का प्रकार", data = DataClass.LEGAL) InformationKind kind,

        @Field(
                en = "Electronic information signed on",
                hi = "ई-सूचना पर हस्ताक्षर दिनांक",
                data = DataClass.LEGAL,
                hintEn = "Within 3 days (BNSS s.173(1)); if not signed in time, the record still exists",
                hintHi = "3 दिन के भीतर (बीएनएसएस धारा 173(1)); समय पर हस्ताक्षर न होने पर भी अभिलेख बना रहता है")
        @PastOrPresent
        Optional<LocalDate> signedOn) {

    /** The three ways of the form. */
    public enum InformationKind {
        @Label(en = "Written", hi = "लिखित")
        WRITTEN,
        @Label(en = "Oral", hi = "मौखिक")
        ORAL,
        @Label(en = "Electronic", hi = "इलेक्ट्रॉनिक")
        ELECTRONIC
    }
}
