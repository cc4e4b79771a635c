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
import org.samanvay.spi.facts.SchoolKind;

/** The school that the child left. A school is a particular that tells who a child is (JJ Act s.74, POCSO s.23). */
public record Schooling(
        @Field(
                en = "UDISE code of the school",
                hi = "विद्यालय का यू-डायस कोड",
                data = DataClass.IDENTITY,
                hintEn = "11 digits",
                hintHi = "11 अंक")
        @Pattern(regexp = "[0-9]{11}")
        String udiseCode,

        @Field(en = "School in the register", hi = "पंजिका में विद्यालय", data = DataClass.IDENTITY)
        @KeptIn("education.schools")
        Optional<EstablishmentRef> school,

        @Field(en = "Kind of school", hi = "विद्यालय का प्रकार", data = DataClass.IDENTITY, fact = "schoolKind")
        SchoolKind kind,

        @Field(en = "Class when the child left", hi = "छोड़ते समय कक्षा", data = DataClass.IDENTITY)
        @Min(1)
        @Max(12)
        Integer classLeft,

        @Field(en = "Last attended on", hi = "अंतिम उपस्थिति", data = DataClass.IDENTITY)
        @PastOrPresent
        LocalDate lastAttendedOn) {}
