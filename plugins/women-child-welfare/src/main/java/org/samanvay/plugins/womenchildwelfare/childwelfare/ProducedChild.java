package org.samanvay.plugins.womenchildwelfare.childwelfare;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Optional;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.Sex;

/** Form 17: the child and its parents, as persons of the case. */
public record ProducedChild(
        @Field(en = "Child", hi = "बालिका / बालक", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Age in years", hi = "आयु (वर्ष)", data = DataClass.IDENTITY, fact = "age")
        @Min(0)
        @Max(17)
        Integer age,

        @Field(en = "Sex", hi = "लिंग", data = DataClass.IDENTITY, fact = "sex") Sex sex,

        @Field(en = "Father", hi = "पिता", data = DataClass.IDENTITY) Optional<PersonRef> father,

        @Field(en = "Mother", hi = "माता", data = DataClass.IDENTITY) Optional<PersonRef> mother,

        @Field(en = "Have both parents died?", hi = "क्या माता-पिता दोनों की मृत्यु हो चुकी है?", data = DataClass.IDENTITY, fact = "orphan")
        Optional<YesNo> orphan,

        @Field(en = "Disability", hi = "दिव्यांगता", data = DataClass.MEDICAL) Optional<YesNo> disability) {}
