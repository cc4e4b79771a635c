package org.samanvay.plugins.statutorybodies;

import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.includes;

import java.util.List;
import org.samanvay.plugins.statutorybodies.children.CommitteeOrder;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;

/** Times of the legal services authorities, and her own time to apply. */
final class CompensationDuties {
    private static final String PROCEEDING = "statutory-bodies.compensation-proceeding";
    private static final String PAYMENT = "statutory-bodies.special-relief-payment";
    private static final String NALSA = "NALSA Compensation Scheme for Women Victims 2018";
    private static final String GENERAL_KNOWLEDGE = "general knowledge";

    private static final Text STATE_AUTHORITY = Text.of(
            "State Legal Services Authority (Legal Services Authorities Act 1987 s.10(3))",
            "राज्य विधिक सेवा प्राधिकरण (विधिक सेवा प्राधिकरण अधिनियम 1987 धारा 10(3))");

    static final List<Duty> ALL = List.of(
            Duty.of(
                            "BNSS-396",
                            Text.of(
                                    "Complete the enquiry and award compensation",
                                    "जाँच पूर्ण कर प्रतिकर अधिनिर्णीत करना"),
                            Law.of("BNSS 2023", "396"))
                    .kind(DutyKind.INDEPENDENT_BODY)
                    .startedBy(Trigger.submitted(PROCEEDING, "receivedOn"))
                    .responsible(StatutoryPosts.DISTRICT_LEGAL_SERVICES)
                    .dueWithin(Term.months(2))
                    .alarmAfter(Term.days(45))
                    .closedBy(Evidence.answered(PROCEEDING + "#decidedOn"))
                    .tellsDelayTo(STATE_AUTHORITY)
                    .unverified(GENERAL_KNOWLEDGE)
                    .build(),
            Duty.of("NALSA-60", Text.of("Decide on compensation", "प्रतिकर पर निर्णय"), Law.of(NALSA, "time not cited"))
                    .kind(DutyKind.INDEPENDENT_BODY)
                    .startedBy(Trigger.submitted(PROCEEDING, "receivedOn"))
                    .responsible(StatutoryPosts.DISTRICT_LEGAL_SERVICES)
                    .dueWithin(Term.days(60))
                    .alarmAfter(Term.days(45))
                    .closedBy(Evidence.answered(PROCEEDING + "#decidedOn"))
                    .tellsDelayTo(STATE_AUTHORITY)
                    .note(Text.of(
                            "The scheme's own count beside the two months of BNSS s.396.",
                            "बीएनएसएस धारा 396 के दो मास के साथ योजना की अपनी गणना।"))
                    .unverified(GENERAL_KNOWLEDGE)
                    .build(),
            Duty.of(
                            "NALSA-ACID",
                            Text.of(
                                    "Pay the first one lakh rupees after an acid attack",
                                    "तेजाब हमले के बाद प्रथम एक लाख रुपये का भुगतान"),
                            Law.of(NALSA, "acid attack; Laxmi v. Union of India (SC)"))
                    .kind(DutyKind.INDEPENDENT_BODY)
                    .startedBy(Trigger.when(PROCEEDING, answered("acidNoticedOn"), "acidNoticedOn"))
                    .responsible(StatutoryPosts.DISTRICT_LEGAL_SERVICES)
                    .dueWithin(Term.days(15))
                    .closedBy(Evidence.answered(PROCEEDING + "#interimPaidOn"))
                    .tellsDelayTo(STATE_AUTHORITY)
                    .note(Text.of("A further two lakh within two months.", "दो मास के भीतर और दो लाख रुपये।"))
                    .unverified(GENERAL_KNOWLEDGE)
                    .build(),
            Duty.of(
                            "POCSO-R8",
                            Text.of(
                                    "Pay the special relief that the committee recommended",
                                    "समिति द्वारा अनुशंसित विशेष राहत का भुगतान"),
                            Law.of("POCSO Rules 2020", "8(2)"))
                    .kind(DutyKind.INDEPENDENT_BODY)
                    .startedBy(Trigger.firstOf(
                            Trigger.submitted(PAYMENT, "receivedOn"),
                            Trigger.when(
                                    "statutory-bodies.committee-order",
                                    includes("directions", CommitteeOrder.CommitteeDirection.SPECIAL_RELIEF),
                                    "orderedAt"),
                            Trigger.referral("statutory-bodies.special-relief-payment", Trigger.ReferralStatus.SENT)))
                    .responsible(StatutoryPosts.DISTRICT_LEGAL_SERVICES)
                    .dueWithin(Term.days(7))
                    .alarmAfter(Term.days(5))
                    .closedBy(Evidence.answered(PAYMENT + "#paidOn"))
                    .tellsDelayTo(STATE_AUTHORITY)
                    .note(Text.of(
                            "Within a week of receipt. The child protection unit or the Juvenile Justice Fund may pay"
                                    + " instead.",
                            "प्राप्ति से एक सप्ताह के भीतर। जिला बाल संरक्षण इकाई या किशोर न्याय निधि भी भुगतान कर सकती है।"))
                    .unverified("https://indianemployees.com/handbook/article/1809-special-relief")
                    .build(),
            Duty.of("NALSA-LIM", Text.of("Apply for compensation", "प्रतिकर हेतु आवेदन"), Law.of(NALSA, "limitation"))
                    .kind(DutyKind.RIGHT_EXPIRES)
                    .startedBy(Trigger.firstOf(
                            Trigger.submitted("police.iif1-extract", "occurrence.from"), Trigger.noted()))
                    .dueWithin(Term.years(3))
                    .alarmAfter(Term.months(30))
                    .closedBy(Evidence.entered(PROCEEDING))
                    .note(Text.of(
                            "From the offence or the end of the trial; delay can be condoned, so a late application is"
                                    + " taken all the same.",
                            "अपराध या विचारण की समाप्ति से; विलंब क्षमा किया जा सकता है, अतः देर से आवेदन भी लिया जाता है।"))
                    .unverified(GENERAL_KNOWLEDGE)
                    .build());

    private CompensationDuties() {}
}
