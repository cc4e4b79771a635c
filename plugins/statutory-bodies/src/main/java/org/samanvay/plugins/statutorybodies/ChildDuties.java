package org.samanvay.plugins.statutorybodies;

import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import org.samanvay.plugins.statutorybodies.children.BoardProceeding;
import org.samanvay.plugins.statutorybodies.children.CommitteeOrder;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;
import org.samanvay.spi.YesNo;

/**
 * Times of the Child Welfare Committee, the Juvenile Justice Board and the child protection unit. The first two are
 * independent: their delay is told to the authority that the Juvenile Justice Act names, and to no other.
 */
final class ChildDuties {
    private static final String RECEIPT = "statutory-bodies.committee-receipt";
    private static final String ORDER = "statutory-bodies.committee-order";
    private static final String BOARD = "statutory-bodies.board-proceeding";
    private static final String GENERAL_KNOWLEDGE = "general knowledge";

    private static final Text COMMITTEE_REVIEW = Text.of(
            "District Magistrate, who reviews pendency (JJ Act 2015 s.36(4), (5))",
            "जिला मजिस्ट्रेट, जो लंबित प्रकरणों की समीक्षा करते हैं (जे.जे. अधिनियम 2015 धारा 36(4), (5))");
    private static final Text BOARD_REVIEW = Text.of(
            "Chief Judicial Magistrate, who reviews pendency (JJ Act 2015 s.16(1))",
            "मुख्य न्यायिक मजिस्ट्रेट, जो लंबित प्रकरणों की समीक्षा करते हैं (जे.जे. अधिनियम 2015 धारा 16(1))");

    static final List<Duty> ALL = List.of(
            Duty.of(
                            "POCSO-R4-CWC",
                            Text.of(
                                    "Decide whether the child needs to leave the custody of the family",
                                    "यह निर्णय कि बालक को परिवार की अभिरक्षा से हटाना आवश्यक है या नहीं"),
                            Law.of("POCSO Rules 2020", "4"))
                    .kind(DutyKind.INDEPENDENT_BODY)
                    .startedBy(Trigger.when(RECEIPT, is("withoutSafeHome", YesNo.YES), "producedAt"))
                    .responsible(StatutoryPosts.CHILD_WELFARE_COMMITTEE)
                    .dueWithin(Term.days(3))
                    .closedBy(Evidence.answered(ORDER + "#custody"))
                    .tellsDelayTo(COMMITTEE_REVIEW)
                    .note(Text.of(
                            "Only for a child produced because it has no safe home; the child's preference is heard.",
                            "केवल उस बालक हेतु जो सुरक्षित घर न होने से प्रस्तुत किया गया; बालक की इच्छा सुनी जाती है।"))
                    .unverified(GENERAL_KNOWLEDGE)
                    .build(),
            Duty.of(
                            "POCSO-R4-SP-CWC",
                            Text.of(
                                    "Tell the Special Court of a support person appointed or ended",
                                    "सहायक व्यक्ति की नियुक्ति या समाप्ति की विशेष न्यायालय को सूचना"),
                            Law.of("POCSO Rules 2020", "4"))
                    .kind(DutyKind.INDEPENDENT_BODY)
                    .startedBy(Trigger.when(
                            ORDER,
                            any(
                                    includes("directions", CommitteeOrder.CommitteeDirection.SUPPORT_PERSON_APPOINTED),
                                    includes("directions", CommitteeOrder.CommitteeDirection.SUPPORT_PERSON_ENDED)),
                            "orderedAt"))
                    .responsible(StatutoryPosts.CHILD_WELFARE_COMMITTEE)
                    .dueWithin(Term.hours(24))
                    .closedBy(Evidence.letterIssued("statutory-bodies." + StatutoryLetters.SUPPORT_PERSON_TO_COURT))
                    .tellsDelayTo(COMMITTEE_REVIEW)
                    .note(Text.of(
                            "The rule names police and committee; the police have the same time for their part.",
                            "नियम पुलिस और समिति दोनों को नामित करता है; पुलिस के भाग हेतु भी यही समय है।"))
                    .unverified(GENERAL_KNOWLEDGE)
                    .build(),
            Duty.of(
                            "JJ-36-2",
                            Text.of("Complete the social investigation", "सामाजिक अन्वेषण पूर्ण करना"),
                            Law.of("JJ Act 2015", "36(2)"))
                    .startedBy(Trigger.firstOf(
                            Trigger.submitted("statutory-bodies.social-investigation", "orderedAt"),
                            Trigger.when(
                                    ORDER,
                                    includes("directions", CommitteeOrder.CommitteeDirection.SOCIAL_INVESTIGATION),
                                    "orderedAt")))
                    .responsible(StatutoryPosts.CHILD_PROTECTION_UNIT)
                    .dueWithin(Term.days(15))
                    .closedBy(Evidence.answered("statutory-bodies.social-investigation#submittedAt"))
                    .note(Text.of(
                            "So that the committee can pass its final order in time.",
                            "ताकि समिति समय पर अंतिम आदेश पारित कर सके।"))
                    .unverified("https://ajinkyainnovations.com (JJ Act 2015, section 36, Hindi text)")
                    .build(),
            Duty.of(
                            "JJ-36-F",
                            Text.of("Final order of the committee", "समिति का अंतिम आदेश"),
                            Law.of("JJ Act 2015", "36(2)"))
                    .kind(DutyKind.INDEPENDENT_BODY)
                    .startedBy(Trigger.when(RECEIPT, is("childProduced", YesNo.YES), "producedAt"))
                    .responsible(StatutoryPosts.CHILD_WELFARE_COMMITTEE)
                    .dueWithin(Term.months(4))
                    .alarmAfter(Term.months(3))
                    .closedBy(Evidence.noted())
                    .tellsDelayTo(COMMITTEE_REVIEW)
                    .note(Text.of("From the first production.", "प्रथम प्रस्तुति से।"))
                    .unverified(GENERAL_KNOWLEDGE)
                    .build(),
            Duty.of(
                            "JJ-14-2",
                            Text.of("Complete the inquiry about the child", "बालक के संबंध में जाँच पूर्ण करना"),
                            Law.of("JJ Act 2015", "14(2)"))
                    .kind(DutyKind.INDEPENDENT_BODY)
                    .startedBy(Trigger.when(
                            BOARD, is("stage", BoardProceeding.BoardStage.FIRST_PRODUCTION), "heldAt"))
                    .responsible(StatutoryPosts.JUVENILE_JUSTICE_BOARD)
                    .dueWithin(Term.months(4))
                    .alarmAfter(Term.months(3))
                    .closedBy(Evidence.answered(BOARD + "#result"))
                    .tellsDelayTo(BOARD_REVIEW)
                    .note(Text.of(
                            "May be extended by two months with reasons; a petty offence then ends (s.14(4)).",
                            "कारण अभिलिखित कर दो मास बढ़ाया जा सकता है; छोटे अपराध में कार्यवाही तब समाप्त (धारा 14(4))।"))
                    .unverified(GENERAL_KNOWLEDGE)
                    .build());

    private ChildDuties() {}
}
