package org.samanvay.forms.faulty;

import static org.samanvay.spi.Calculation.answer;
import static org.samanvay.spi.Calculation.sum;
import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.atLeast;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.spi.Code;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Listed;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** What can be wrong in a form beside its words: codes, limits, facts, conditions, calculations and upgrades. */
final class FaultyForm {
    private static final Text WORDS = Text.of("Words", "शब्द");

    static final Form<Answers> FORM = Form.of("reckoned", 3, WORDS, Answers.class, "Fixture")
            .showWhen("unlisted", all())
            .showWhen("unknown", atLeast("day", 1))
            .calculate("wide", WORDS, DataClass.GENERAL, sum())
            .calculate("odd", WORDS, DataClass.GENERAL, answer("day"))
            .upgradeFrom(1, earlier -> earlier);

    record Answers(
            @Field(en = "Code without a list", hi = "बिना सूची का कोड", data = DataClass.GENERAL)
            Code unlisted,

            @Field(en = "Code of no list", hi = "अज्ञात सूची का कोड", data = DataClass.GENERAL) @Listed("nowhere")
            Code unknown,

            @Field(en = "Code on no day", hi = "बिना दिन का कोड", data = DataClass.GENERAL) @Listed(value = "codes", on = "wide")
            Code timeless,

            @Field(en = "Day", hi = "दिन", data = DataClass.GENERAL) @Past @PastOrPresent
            LocalDate day,

            @Field(en = "Wide", hi = "चौड़ा", data = DataClass.GENERAL) @Digits(integer = 13, fraction = 9)
            BigDecimal wide,

            @Field(en = "Backwards", hi = "उल्टा", data = DataClass.GENERAL) @DecimalMin("9") @DecimalMax("1")
            BigDecimal backwards,

            @Field(en = "Pattern", hi = "नियम", data = DataClass.GENERAL) @Size(max = 900) @Pattern(regexp = "[a-z]+")
            String pattern,

            @Field(en = "Fact", hi = "तथ्य", data = DataClass.GENERAL, fact = "age")
            Optional<YesNo> fact) {}

    private FaultyForm() {}
}
