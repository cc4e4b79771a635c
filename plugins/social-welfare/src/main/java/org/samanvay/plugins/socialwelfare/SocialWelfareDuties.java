package org.samanvay.plugins.socialwelfare;

import java.util.List;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;
import org.samanvay.spi.Trigger.ReferralStatus;

/** What the law demands in money matters. Nobody has compared it with the gazette yet, so all of it only advises. */
final class SocialWelfareDuties {
    private static final Duty RELIEF = Duty.of(
                    "SCST-12-4",
                    Text.of("Provide relief in cash or kind", "नकद या वस्तु के रूप में राहत देना"),
                    Law.of("SC/ST (Prevention of Atrocities) Rules 1995", "12(4)"))
            .startedBy(Trigger.firstOf(
                    Trigger.referral("social-welfare.atrocity-relief", ReferralStatus.SENT),
                    Trigger.submitted("social-welfare.atrocity-relief-claim", "receivedOn")))
            .responsible(SocialWelfarePosts.DISTRICT_OFFICER)
            .dueWithin(Term.days(7))
            .alarmAfter(Term.days(4))
            .closedBy(Evidence.answered("social-welfare.atrocity-relief-claim#firstReliefGivenOn"))
            .note(Text.of(
                    "The rule names the District Magistrate, Sub-Divisional or other Executive Magistrate; the officer of"
                            + " this department puts up the papers and pays. Press and tables differ on whether the time"
                            + " runs from the FIR or the application.",
                    "नियम में जिला मजिस्ट्रेट, उप जिला मजिस्ट्रेट या अन्य कार्यपालक मजिस्ट्रेट नामित हैं; इस विभाग का"
                            + " अधिकारी पत्रावली प्रस्तुत कर भुगतान करता है। समय एफआईआर से चलता है या आवेदन से, इस पर"
                            + " स्रोत भिन्न हैं।"))
            .unverified("general knowledge; the sub-rule exists, its text was not seen")
            .build();

    private static final Duty COURT_COMPENSATION = Duty.of(
                    "POCSO-R9",
                    Text.of(
                            "Pay the compensation that the Special Court ordered",
                            "विशेष न्यायालय द्वारा आदेशित प्रतिकर का भुगतान करना"),
                    Law.of("POCSO Rules 2020", "9"))
            .startedBy(Trigger.submitted("social-welfare.compensation-payment", "orderReceivedOn"))
            .responsible(SocialWelfarePosts.STATE_NODAL)
            .dueWithin(Term.days(30))
            .alarmAfter(Term.days(20))
            .closedBy(Evidence.answered("social-welfare.compensation-payment#paidOn"))
            .note(Text.of(
                    "The rule names the State Government; which department pays in Uttarakhand is not determined. Interim"
                            + " compensation is possible after the FIR.",
                    "नियम में राज्य सरकार नामित है; उत्तराखण्ड में कौन सा विभाग भुगतान करता है, यह निर्धारित नहीं। एफआईआर के"
                            + " बाद अंतरिम प्रतिकर संभव है।"))
            .unverified("https://www.vakilno1.com/legal-news/compensation-to-be-paid-within-30-days-as-per-new-pocso-rules.html")
            .build();

    private static final Duty TRIAL = Duty.of(
                    "SCST-14",
                    Text.of("Complete the trial, as far as possible", "यथासंभव विचारण पूर्ण करना"),
                    Law.of("SC/ST (Prevention of Atrocities) Act 1989", "14(3)"))
            .kind(DutyKind.COURT_CALENDAR)
            .startedBy(Trigger.noted())
            .dueWithin(Term.months(2))
            .note(Text.of("From the filing of the charge sheet.", "आरोप पत्र दाखिल होने से।"))
            .unverified("general knowledge")
            .build();

    static final List<Duty> ALL = List.of(RELIEF, COURT_COMPENSATION, TRIAL);

    private SocialWelfareDuties() {}
}
