package org.samanvay.plugins.health.medicolegal;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;

/** One injury as it was seen. */
public record Injury(
        @Field(en = "Site on the body", hi = "शरीर पर स्थान", data = DataClass.MEDICAL)
        @Size(min = 2, max = 80)
        String site,

        @Field(en = "Kind", hi = "प्रकार", data = DataClass.MEDICAL) InjuryKind kind,

        @Field(en = "Length in centimetres", hi = "लंबाई (सेमी)", data = DataClass.MEDICAL)
        @DecimalMax("200")
        @Digits(integer = 3, fraction = 1)
        Optional<BigDecimal> centimetres,

        @Field(en = "Shape and colour", hi = "आकार एवं रंग", data = DataClass.MEDICAL)
        @Size(max = 120)
        Optional<String> shapeAndColour,

        @Field(en = "Severity", hi = "गंभीरता", data = DataClass.MEDICAL) InjurySeverity severity) {

    public enum InjuryKind {
        @Label(en = "Abrasion", hi = "रगड़ (खरोंच)")
        ABRASION,
        @Label(en = "Bruise", hi = "नीलगू निशान")
        BRUISE,
        @Label(en = "Lacerated wound", hi = "फटा घाव")
        LACERATION,
        @Label(en = "Incised or stab wound", hi = "कटा या भोंका घाव")
        INCISED_OR_STAB,
        @Label(en = "Burn or corrosion", hi = "जलन या रासायनिक दाह")
        BURN,
        @Label(en = "Fracture", hi = "अस्थिभंग")
        FRACTURE,
        @Label(en = "Bite mark", hi = "दाँत का निशान")
        BITE,
        @Label(en = "Other", hi = "अन्य")
        OTHER
    }

    /** BNS s.114, s.116. */
    public enum InjurySeverity {
        @Label(en = "Simple", hi = "साधारण")
        SIMPLE,
        @Label(en = "Grievous", hi = "गंभीर")
        GRIEVOUS,
        @Label(en = "Opinion reserved", hi = "राय सुरक्षित")
        RESERVED
    }
}
