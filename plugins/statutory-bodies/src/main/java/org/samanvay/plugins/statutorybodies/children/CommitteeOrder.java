package org.samanvay.plugins.statutorybodies.children;

import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.includes;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
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
import org.samanvay.spi.YesNo;

/** What the Child Welfare Committee ordered at one sitting; its reasons stand in the signed order. */
public record CommitteeOrder(
        @Field(en = "Ordered at", hi = "आदेश का समय", data = DataClass.LEGAL)
        @PastOrPresent
        Instant orderedAt,

        @Field(en = "Child", hi = "बालक / बालिका", data = DataClass.IDENTITY) PersonRef child,

        @Field(en = "What was ordered", hi = "क्या आदेश हुआ", data = DataClass.SAFETY)
        @Size(min = 1)
        Set<CommitteeDirection> directions,

        @Field(en = "The child was heard", hi = "बालक की बात सुनी गई", data = DataClass.LEGAL) YesNo childHeard,

        @Field(
                en = "A parent or guardian who is accused, or lives with the accused, took part in consent",
                hi = "अभियुक्त, या उसके साथ रहने वाले माता-पिता / अभिभावक, ने सहमति में भाग लिया",
                data = DataClass.LEGAL)
        YesNo accusedSideConsented,

        @Field(en = "Custody", hi = "अभिरक्षा", data = DataClass.SAFETY) CustodyFinding custody,

        @Field(en = "Appointment or ending of the support person", hi = "सहायक व्यक्ति की नियुक्ति / समाप्ति", data = DataClass.LEGAL)
        DocumentRef supportPersonPaper,

        @Field(en = "Special relief", hi = "विशेष राहत", data = DataClass.LEGAL) SpecialRelief specialRelief,

        @Field(en = "Next date", hi = "अगली तिथि", data = DataClass.GENERAL) Optional<LocalDate> nextOn,

        @Field(en = "Signed order", hi = "हस्ताक्षरित आदेश", data = DataClass.LEGAL) DocumentRef order) {

    /** Special relief that the committee recommends for needs of the moment. */
    public record SpecialRelief(
            @Field(en = "For", hi = "किस हेतु", data = DataClass.LEGAL)
            @Size(min = 1)
            Set<ReliefNeed> needs,

            @Field(en = "Amount", hi = "राशि", data = DataClass.LEGAL)
            @DecimalMin("0")
            Money amount,

            @Field(en = "To be paid by", hi = "भुगतानकर्ता", data = DataClass.LEGAL) ReliefPayer payer) {}

    /** Orders that a committee makes. */
    public enum CommitteeDirection {
        @Label(en = "Custody decided", hi = "अभिरक्षा का निर्णय")
        CUSTODY,
        @Label(en = "Social investigation", hi = "सामाजिक अन्वेषण")
        SOCIAL_INVESTIGATION,
        @Label(en = "Medical care", hi = "चिकित्सा देखभाल")
        MEDICAL_CARE,
        @Label(en = "Support person appointed", hi = "सहायक व्यक्ति नियुक्त")
        SUPPORT_PERSON_APPOINTED,
        @Label(en = "Support person's service ended", hi = "सहायक व्यक्ति की सेवा समाप्त")
        SUPPORT_PERSON_ENDED,
        @Label(en = "Special relief recommended", hi = "विशेष राहत की अनुशंसा")
        SPECIAL_RELIEF,
        @Label(en = "Sponsorship or foster care", hi = "प्रायोजन या पोषण देखरेख")
        SPONSORSHIP,
        @Label(en = "Return to school", hi = "विद्यालय में वापसी")
        SCHOOLING,
        @Label(en = "Declared in need of care and protection", hi = "देखरेख और संरक्षण की आवश्यकता वाला घोषित")
        DECLARED_IN_NEED,
        @Label(en = "Transfer to another committee", hi = "अन्य समिति को अंतरण")
        TRANSFER,
        @Label(en = "Final order", hi = "अंतिम आदेश")
        FINAL_ORDER
    }

    /** Where the child may be; never the address. */
    public enum CustodyFinding {
        @Label(en = "May stay with the family", hi = "परिवार के साथ रह सकता / सकती है")
        WITH_FAMILY,
        @Label(en = "With a fit person or relative", hi = "उपयुक्त व्यक्ति या संबंधी के साथ")
        FIT_PERSON,
        @Label(en = "In a child care institution", hi = "बाल देखरेख संस्था में")
        INSTITUTION
    }

    /** POCSO Rules 2020, rule 8(1). */
    public enum ReliefNeed {
        @Label(en = "Food", hi = "भोजन")
        FOOD,
        @Label(en = "Clothes", hi = "वस्त्र")
        CLOTHES,
        @Label(en = "Transport", hi = "परिवहन")
        TRANSPORT,
        @Label(en = "Other essential needs", hi = "अन्य आवश्यक जरूरतें")
        OTHER_ESSENTIALS
    }

    /** POCSO Rules 2020, rule 8(2). */
    public enum ReliefPayer {
        @Label(en = "District Legal Services Authority", hi = "जिला विधिक सेवा प्राधिकरण")
        DISTRICT_LEGAL_SERVICES_AUTHORITY,
        @Label(en = "District Child Protection Unit", hi = "जिला बाल संरक्षण इकाई")
        DISTRICT_CHILD_PROTECTION_UNIT,
        @Label(en = "Juvenile Justice Fund", hi = "किशोर न्याय निधि")
        JUVENILE_JUSTICE_FUND
    }

    public static final Form<CommitteeOrder> FORM = Form.of(
                    "committee-order",
                    1,
                    Text.of("Order of the Child Welfare Committee", "बाल कल्याण समिति का आदेश"),
                    CommitteeOrder.class,
                    "JJ Act 2015 ss.30, 36, 37; POCSO Rules 2020 rules 4, 8; form designed from them")
            .manyPerCase()
            .marked(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .lawNote(
                    "accusedSideConsented",
                    Text.of(
                            "Nobody who is accused, or lives in the household of the accused, consents for the child:"
                                    + " the committee decides.",
                            "जो अभियुक्त हो या अभियुक्त की गृहस्थी में रहता हो वह बालक की ओर से सहमति नहीं दे सकता:"
                                    + " निर्णय समिति करती है।"),
                    Law.of("JJ Act 2015", "30"))
            .showWhen("custody", includes("directions", CommitteeDirection.CUSTODY))
            .showWhen(
                    "supportPersonPaper",
                    any(
                            includes("directions", CommitteeDirection.SUPPORT_PERSON_APPOINTED),
                            includes("directions", CommitteeDirection.SUPPORT_PERSON_ENDED)))
            .showWhen("specialRelief", includes("directions", CommitteeDirection.SPECIAL_RELIEF));
}
