package org.samanvay.plugins.socialwelfare.payment;

import jakarta.validation.constraints.PastOrPresent;
import java.time.LocalDate;
import java.util.Optional;
import org.samanvay.plugins.socialwelfare.bank.BankAccount;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;

/** Money that a court ordered for a person: from the order to the day it is paid. The offence is not asked. */
public record CompensationPayment(
        @Field(en = "Order of the court", hi = "न्यायालय का आदेश", data = DataClass.LEGAL) DocumentRef order,

        @Field(en = "Order received on", hi = "आदेश प्राप्ति दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate orderReceivedOn,

        @Field(en = "Kind", hi = "प्रकार", data = DataClass.LEGAL) CompensationKind kind,

        @Field(en = "To be paid to", hi = "किसे देय", data = DataClass.IDENTITY) PersonRef payee,

        @Field(en = "Amount in rupees", hi = "राशि रुपये में", data = DataClass.LEGAL) Money amount,

        @Field(en = "Bank account", hi = "बैंक खाता", data = DataClass.IDENTITY) BankAccount account,

        @Field(en = "Fund that pays", hi = "भुगतान की निधि", data = DataClass.GENERAL) CompensationFund fund,

        @Field(en = "Paid on", hi = "भुगतान दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<LocalDate> paidOn,

        @Field(en = "Proof of payment", hi = "भुगतान का प्रमाण", data = DataClass.LEGAL) Optional<DocumentRef> proof) {

    /** POCSO Rules 2020, rule 9. */
    public enum CompensationKind {
        @Label(en = "Interim compensation", hi = "अंतरिम प्रतिकर")
        INTERIM,
        @Label(en = "Final compensation", hi = "अंतिम प्रतिकर")
        FINAL
    }

    /** Where the money comes from; the rule leaves it open. */
    public enum CompensationFund {
        @Label(en = "Victim compensation fund", hi = "पीड़ित प्रतिकर निधि")
        VICTIM_COMPENSATION,
        @Label(en = "Another scheme or fund of the state", hi = "राज्य की अन्य योजना या निधि")
        OTHER_STATE_FUND,
        @Label(en = "Not determined", hi = "निर्धारित नहीं")
        NOT_DETERMINED
    }

    public static final Form<CompensationPayment> FORM = Form.of(
                    "compensation-payment",
                    1,
                    Text.of("Payment of ordered compensation", "आदेशित प्रतिकर का भुगतान"),
                    CompensationPayment.class,
                    "POCSO Rules 2020, rule 9; no official form was seen")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .lawNote(
                    "orderReceivedOn",
                    Text.of("To be paid within 30 days of the order.", "आदेश प्राप्ति से 30 दिन के भीतर देय।"),
                    Law.of("POCSO Rules 2020", "9"))
            .calculate(
                    "daysToPayment",
                    Text.of("Days from order to payment", "आदेश से भुगतान तक दिन"),
                    DataClass.GENERAL,
                    Calculation.daysBetween("orderReceivedOn", "paidOn"));
}
