package org.samanvay.plugins.education.outofschool;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.facts.Sex;

/** Who is away. Together with the school these answers tell who the child is, so all of them are protected. */
public record AbsentChild(
        @Field(en = "Child", hi = "बालिका / बालक", data = DataClass.IDENTITY) PersonRef person,

        @Field(
                en = "UDISE+ student number",
                hi = "यू-डायस+ विद्यार्थी संख्या",
                data = DataClass.IDENTITY,
                hintEn = "If the school's register gives one",
                hintHi = "यदि विद्यालय पंजिका में हो")
        @Size(max = 40)
        Optional<String> studentNumber,

        @Field(en = "Age in years", hi = "आयु (वर्ष)", data = DataClass.IDENTITY, fact = "age")
        @Min(3)
        @Max(18)
        Integer age,

        @Field(en = "Sex", hi = "लिंग", data = DataClass.IDENTITY, fact = "sex") Sex sex) {}
