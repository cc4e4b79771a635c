package org.samanvay.plugins.health.medicolegal;

import jakarta.validation.constraints.PastOrPresent;
import java.time.Instant;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.PostRef;
import org.samanvay.spi.YesNo;

/** Who signed, and where the paper went. */
public record ExaminationReport(
        @Field(en = "Doctor", hi = "चिकित्सक", data = DataClass.GENERAL) PostRef doctor,

        @Field(en = "Signed report", hi = "हस्ताक्षरित रिपोर्ट", data = DataClass.MEDICAL) Optional<DocumentRef> signed,

        @Field(en = "Copy given to her free of charge", hi = "उसे निःशुल्क प्रति दी गई", data = DataClass.MEDICAL) YesNo copyGiven,

        @Field(en = "Sent to the investigating officer at", hi = "विवेचक को प्रेषण का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<Instant> sentAt) {}
