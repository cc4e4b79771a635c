package org.samanvay.plugins.education.outofschool;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.EstablishmentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.KeptIn;
import org.samanvay.spi.Label;

/** The child's admission to a school again. Where it goes to school now is where it can be found: safety. */
public record ReEnrolment(
        @Field(en = "Admitted on", hi = "प्रवेश दिनांक", data = DataClass.SAFETY)
        @PastOrPresent
        LocalDate admittedOn,

        @Field(
                en = "UDISE code of the school",
                hi = "विद्यालय का यू-डायस कोड",
                data = DataClass.SAFETY,
                hintEn = "11 digits",
                hintHi = "11 अंक")
        @Pattern(regexp = "[0-9]{11}")
        String udiseCode,

        @Field(en = "School in the register", hi = "पंजिका में विद्यालय", data = DataClass.SAFETY)
        @KeptIn("education.schools")
        Optional<EstablishmentRef> school,

        @Field(en = "Class", hi = "कक्षा", data = DataClass.IDENTITY)
        @Min(1)
        @Max(12)
        Integer schoolClass,

        @Field(en = "Special training", hi = "विशेष प्रशिक्षण", data = DataClass.GENERAL) SpecialTraining training) {

    /** RTE Act s.4, first proviso. */
    public enum SpecialTraining {
        @Label(en = "Not needed", hi = "आवश्यक नहीं")
        NOT_NEEDED,
        @Label(en = "Residential", hi = "आवासीय")
        RESIDENTIAL,
        @Label(en = "Non-residential", hi = "गैर आवासीय")
        NON_RESIDENTIAL
    }
}
