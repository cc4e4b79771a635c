package org.samanvay.plugins.socialwelfare.atrocity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.Money;

/** One part of the relief: due at a stage, sanctioned by an order, paid on a day. */
public record Instalment(
        @Field(en = "Stage", hi = "चरण", data = DataClass.LEGAL) ReliefStage stage,

        @Field(en = "Per cent due at the stage", hi = "चरण पर देय प्रतिशत", data = DataClass.LEGAL)
        @Min(0)
        @Max(100)
        Integer percent,

        @Field(en = "Amount in rupees", hi = "राशि रुपये में", data = DataClass.LEGAL) Money amount,

        @Field(
                en = "Sanction order of the District Magistrate",
                hi = "जिला मजिस्ट्रेट का स्वीकृति आदेश",
                data = DataClass.LEGAL)
        Optional<DocumentRef> sanction,

        @Field(en = "Paid on", hi = "भुगतान दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<LocalDate> paidOn) {

    /** The stages that the Annexure knows. */
    public enum ReliefStage {
        @Label(en = "FIR", hi = "एफआईआर")
        FIR,
        @Label(en = "Medical or post-mortem report", hi = "चिकित्सा या शव परीक्षण रिपोर्ट")
        MEDICAL_REPORT,
        @Label(en = "Charge sheet sent to court", hi = "आरोप पत्र न्यायालय प्रेषित")
        CHARGE_SHEET,
        @Label(en = "Conviction, or end of the trial", hi = "दोषसिद्धि या विचारण की समाप्ति")
        END_OF_TRIAL
    }
}
