package org.samanvay.plugins.statutorybodies.legalservices;

import static org.samanvay.spi.Condition.answered;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Money;
import org.samanvay.spi.Text;

/** Special relief that a Child Welfare Committee recommended, and its payment. */
public record SpecialReliefPayment(
        @Field(en = "Recommendation received on", hi = "अनुशंसा प्राप्ति दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate receivedOn,

        @Field(en = "Amount recommended", hi = "अनुशंसित राशि", data = DataClass.LEGAL)
        @DecimalMin("0")
        Money recommended,

        @Field(en = "Paid on", hi = "भुगतान दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<LocalDate> paidOn,

        @Field(en = "Amount paid", hi = "भुगतान राशि", data = DataClass.LEGAL)
        @DecimalMin("0")
        Money paid,

        @Field(en = "Voucher", hi = "वाउचर", data = DataClass.LEGAL) DocumentRef voucher) {

    public static final Form<SpecialReliefPayment> FORM = Form.of(
                    "special-relief-payment",
                    1,
                    Text.of("Payment of special relief", "विशेष राहत का भुगतान"),
                    SpecialReliefPayment.class,
                    "POCSO Rules 2020 rule 8; https://indianemployees.com/handbook/article/1809-special-relief;"
                            + " form designed from it")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .calculate(
                    "unpaid",
                    Text.of("Still unpaid", "शेष देय राशि"),
                    DataClass.LEGAL,
                    Calculation.difference(Calculation.answer("recommended"), Calculation.answer("paid")))
            .showWhen("paid", answered("paidOn"))
            .showWhen("voucher", answered("paidOn"));
}
