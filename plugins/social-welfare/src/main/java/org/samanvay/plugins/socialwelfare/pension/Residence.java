package org.samanvay.plugins.socialwelfare.pension;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.YesNo;

/** In villages the open gram sabha selects, in towns the Sub-Divisional Magistrate; both after the claim is made. */
public record Residence(
        @Field(en = "Permanent resident of Uttarakhand", hi = "उत्तराखण्ड की/के स्थायी निवासी", data = DataClass.GENERAL, fact = "domiciled")
        YesNo domiciled,

        @Field(en = "Rural or urban", hi = "ग्रामीण या नगरीय", data = DataClass.GENERAL) AreaKind area,

        @Field(en = "Gram sabha resolution on", hi = "ग्राम सभा प्रस्ताव दिनांक", data = DataClass.GENERAL)
        @PastOrPresent
        Optional<LocalDate> gramSabhaResolvedOn,

        @Field(en = "Verification by the Sub-Divisional Magistrate", hi = "उप जिला मजिस्ट्रेट का सत्यापन", data = DataClass.GENERAL)
        Optional<DocumentRef> magistrateVerification) {

    /** Who selects depends on it. */
    public enum AreaKind {
        @Label(en = "Rural", hi = "ग्रामीण")
        RURAL,
        @Label(en = "Urban", hi = "नगरीय")
        URBAN
    }
}
