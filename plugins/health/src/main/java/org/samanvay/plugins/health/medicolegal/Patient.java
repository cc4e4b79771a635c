package org.samanvay.plugins.health.medicolegal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Label;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.Sex;

/** Who is examined: a person of the case, so that name and address are not written again. */
public record Patient(
        @Field(en = "Person", hi = "प्रभावित व्यक्ति", data = DataClass.IDENTITY) PersonRef person,

        @Field(en = "Age in years", hi = "आयु (वर्ष)", data = DataClass.IDENTITY, fact = "age")
        @Min(0)
        @Max(120)
        Integer age,

        @Field(en = "Sex", hi = "लिंग", data = DataClass.IDENTITY, fact = "sex") Sex sex,

        @Field(en = "Conscious and oriented", hi = "सचेत एवं अभिमुख", data = DataClass.MEDICAL) YesNo conscious,

        @Field(en = "Disability", hi = "दिव्यांगता", data = DataClass.MEDICAL) Optional<Set<DisabilityKind>> disability,

        @Field(
                en = "Marks of identification",
                hi = "पहचान चिह्न",
                data = DataClass.IDENTITY,
                hintEn = "Two, as the proforma asks",
                hintHi = "दो, जैसा प्ररूप में अपेक्षित है")
        @Size(max = 200)
        Optional<String> identificationMarks) {

    /** As the proforma asks; it decides whether an interpreter or special educator is needed. */
    public enum DisabilityKind {
        @Label(en = "Physical", hi = "शारीरिक")
        PHYSICAL,
        @Label(en = "Of hearing or speech", hi = "श्रवण या वाक्")
        HEARING_OR_SPEECH,
        @Label(en = "Of sight", hi = "दृष्टि")
        SIGHT,
        @Label(en = "Intellectual", hi = "बौद्धिक")
        INTELLECTUAL,
        @Label(en = "Psychosocial", hi = "मनोसामाजिक")
        PSYCHOSOCIAL
    }
}
