package org.samanvay.plugins.statutorybodies.legalservices;

import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Calculation;
import org.samanvay.spi.DataClass;
import org.samanvay.spi.DocumentRef;
import org.samanvay.spi.Field;
import org.samanvay.spi.Form;
import org.samanvay.spi.Label;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Money;
import org.samanvay.spi.PersonRef;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** A claim to compensation before the legal services authority: what came, what was awarded, what was paid. */
public record CompensationProceeding(
        @Field(en = "Person harmed", hi = "पीड़ित व्यक्ति", data = DataClass.IDENTITY) PersonRef victim,

        @Field(en = "Claimed by", hi = "दावाकर्ता", data = DataClass.IDENTITY) ClaimedBy claimedBy,

        @Field(en = "Received on", hi = "प्राप्ति दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate receivedOn,

        @Field(en = "Loss or injury", hi = "हानि या क्षति", data = DataClass.MEDICAL)
        @Size(min = 1)
        Set<CompensableLoss> losses,

        @Field(
                en = "Acid attack came to notice on",
                hi = "तेजाब हमला संज्ञान में आने का दिनांक",
                data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate acidNoticedOn,

        @Field(en = "The person harmed is a minor", hi = "पीड़ित अवयस्क है", data = DataClass.LEGAL) YesNo minor,

        @Field(en = "FIR or complaint", hi = "एफआईआर या परिवाद", data = DataClass.LEGAL) DocumentRef complaint,

        @Field(en = "Interim amount paid", hi = "भुगतान की गई अंतरिम राशि", data = DataClass.LEGAL)
        @DecimalMin("0")
        Optional<Money> interimAmount,

        @Field(en = "Interim amount paid on", hi = "अंतरिम भुगतान दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate interimPaidOn,

        @Field(en = "Decision", hi = "निर्णय", data = DataClass.LEGAL) ClaimDecision decision,

        @Field(en = "Decided on", hi = "निर्णय दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        LocalDate decidedOn,

        @Field(en = "Award", hi = "अवार्ड राशि", data = DataClass.LEGAL)
        @DecimalMin("0")
        Money award,

        @Field(en = "Award paid on", hi = "अवार्ड भुगतान दिनांक", data = DataClass.LEGAL)
        @PastOrPresent
        Optional<LocalDate> paidOn,

        @Field(en = "Order", hi = "आदेश", data = DataClass.LEGAL) Optional<DocumentRef> order) {

    /** Who may bring a claim, or sets the authority going. */
    public enum ClaimedBy {
        @Label(en = "The person harmed", hi = "स्वयं पीड़ित")
        VICTIM,
        @Label(en = "A dependent or relative", hi = "आश्रित या संबंधी")
        DEPENDENT,
        @Label(en = "The station house officer", hi = "थानाध्यक्ष")
        STATION_HOUSE_OFFICER,
        @Label(en = "Recommendation of a court", hi = "न्यायालय की अनुशंसा")
        COURT
    }

    /** The heads of the table of the NALSA scheme 2018, as far as the sources name them. */
    public enum CompensableLoss {
        @Label(en = "Loss of life", hi = "जीवन हानि")
        LIFE,
        @Label(en = "Gang rape", hi = "सामूहिक बलात्कार")
        GANG_RAPE,
        @Label(en = "Rape", hi = "बलात्कार")
        RAPE,
        @Label(en = "Acid attack or burns with disfigurement", hi = "तेजाब हमला या जलने से विरूपण")
        ACID_OR_BURNS,
        @Label(en = "Loss of a limb or other injury", hi = "अंग हानि या अन्य क्षति")
        LIMB_OR_INJURY,
        @Label(en = "Pregnancy from rape", hi = "बलात्कार से गर्भधारण")
        PREGNANCY,
        @Label(en = "Miscarriage or loss of fertility", hi = "गर्भपात या प्रजनन क्षमता की हानि")
        MISCARRIAGE_OR_FERTILITY
    }

    /** What became of the claim. */
    public enum ClaimDecision {
        @Label(en = "Pending", hi = "लंबित")
        PENDING,
        @Label(en = "Awarded", hi = "अवार्ड किया गया")
        AWARDED,
        @Label(en = "Refused", hi = "अस्वीकृत")
        REFUSED
    }

    public static final Form<CompensationProceeding> FORM = Form.of(
                    "compensation-proceeding",
                    1,
                    Text.of("Compensation proceeding", "प्रतिकर कार्यवाही"),
                    CompensationProceeding.class,
                    "BNSS 2023 s.396; NALSA Compensation Scheme for Women Victims 2018; form designed from them")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION, Mark.UNVERIFIED)
            .calculate(
                    "daysToDecision",
                    Text.of("Days from receipt to decision", "प्राप्ति से निर्णय तक दिन"),
                    DataClass.GENERAL,
                    Calculation.daysBetween("receivedOn", "decidedOn"))
            .showWhen("acidNoticedOn", includes("losses", CompensableLoss.ACID_OR_BURNS))
            .showWhen("interimPaidOn", answered("interimAmount"))
            .showWhen("decidedOn", not(is("decision", ClaimDecision.PENDING)))
            .showWhen("award", is("decision", ClaimDecision.AWARDED))
            .showWhen("paidOn", is("decision", ClaimDecision.AWARDED));
}
