package org.samanvay.plugins.police;

import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.anyRow;
import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import org.samanvay.plugins.police.child.Production.ProductionGround;
import org.samanvay.plugins.police.fir.FirstInformationReport.SpecialProcedure;
import org.samanvay.plugins.police.fir.Offence;
import org.samanvay.plugins.police.information.InformationRecord.InformationMatter;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;
import org.samanvay.spi.YesNo;

/** What is owed to a child. Each clock runs from the report or from the moment the child is in charge, never from the FIR. */
final class ChildDuties {
    private static final String INFORMATION = "police.information-record";
    private static final String STEPS = "police.child-offence-steps";
    private static final String PRODUCTION = "police.production";
    private static final String POCSO = "POCSO 2012";
    private static final String POCSO_RULES = "POCSO Rules 2020";
    private static final String JJ = "JJ Act 2015";
    private static final String SECTION_19 = "https://constitutionofindia.in/?p=19804";

    /** By any channel: told to a station, sent by another department, or seen only when the FIR names the Act. */
    private static final Trigger REPORTED = Trigger.firstOf(
            Trigger.when(INFORMATION, includes("matters", InformationMatter.CHILD_SEXUAL_OFFENCE), "receivedAt"),
            Trigger.referral("police." + PoliceServices.CHILD_OFFENCE_REPORT, Trigger.ReferralStatus.SENT),
            Trigger.submitted(STEPS, "receivedAt"),
            Trigger.when(
                    "police.first-information-report",
                    any(
                            includes("procedures", SpecialProcedure.CHILD_SEXUAL_OFFENCE),
                            anyRow("offences", is("act", Offence.Act.POCSO))),
                    "informationReceivedAt"));

    static final List<Duty> ALL = List.of(
            Duty.of(
                            "POCSO-19-6-CWC",
                            Text.of(
                                    "Report to the Child Welfare Committee",
                                    "बाल कल्याण समिति को रिपोर्ट"),
                            Law.of(POCSO, "19(6)"))
                    .startedBy(REPORTED)
                    .responsible(PolicePosts.JUVENILE_UNIT)
                    .dueWithin(Term.hours(24))
                    .alarmAfter(Term.hours(12))
                    .closedBy(Evidence.anyOf(
                            Evidence.letterIssued(PoliceLetters.TO_COMMITTEE), Evidence.answered(STEPS + "#committeeToldAt")))
                    .note(Text.of(
                            "Its own receipt; with the need of care and the steps taken.",
                            "अलग पावती; देखरेख की आवश्यकता एवं की गई कार्यवाही सहित।"))
                    .unverified(SECTION_19)
                    .build(),
            Duty.of(
                            "POCSO-19-6-COURT",
                            Text.of("Report to the Special Court", "विशेष न्यायालय को रिपोर्ट"),
                            Law.of(POCSO, "19(6)"))
                    .startedBy(REPORTED)
                    .responsible(PolicePosts.JUVENILE_UNIT)
                    .dueWithin(Term.hours(24))
                    .alarmAfter(Term.hours(12))
                    .closedBy(Evidence.anyOf(
                            Evidence.letterIssued(PoliceLetters.TO_SPECIAL_COURT), Evidence.answered(STEPS + "#courtToldAt")))
                    .note(Text.of(
                            "Where no Special Court is designated, to the Court of Session; its own receipt.",
                            "विशेष न्यायालय न हो तो सत्र न्यायालय को; अलग पावती।"))
                    .unverified(SECTION_19)
                    .build(),
            Duty.of(
                            "POCSO-19-5",
                            Text.of(
                                    "Arrange care and protection for the child",
                                    "बालक हेतु देखरेख एवं संरक्षण की व्यवस्था"),
                            Law.of(POCSO, "19(5)"))
                    .startedBy(Trigger.when(STEPS, is("needsCare", YesNo.YES), "receivedAt"))
                    .responsible(PolicePosts.JUVENILE_UNIT)
                    .dueWithin(Term.hours(24))
                    .alarmAfter(Term.hours(12))
                    .closedBy(Evidence.answered(STEPS + "#careArrangedAt"))
                    .note(Text.of(
                            "Reasons are recorded in writing.",
                            "कारण लिखित में अभिलिखित होंगे।"))
                    .unverified(SECTION_19)
                    .build(),
            Duty.of(
                            "POCSO-R6",
                            Text.of(
                                    "Bring the child to emergency medical care",
                                    "बालक को आपातकालीन चिकित्सा देखरेख हेतु ले जाना"),
                            Law.of(POCSO_RULES, "6"))
                    .startedBy(REPORTED)
                    .responsible(PolicePosts.JUVENILE_UNIT)
                    .dueWithin(Term.hours(24))
                    .alarmAfter(Term.hours(6))
                    .touchesPerson()
                    .closedBy(Evidence.answered(STEPS + "#broughtToHospitalAt"))
                    .note(Text.of(
                            "Where care is needed; no paper may be demanded first.",
                            "जहाँ देखरेख आवश्यक हो; पहले कोई कागज नहीं माँगा जा सकता।"))
                    .unverified("https://www.vakilno1.com/legal-news/compensation-to-be-paid-within-30-days-as-per-new-pocso-rules.html")
                    .build(),
            Duty.of(
                            "POCSO-R4-B",
                            Text.of(
                                    "Send the preliminary assessment (Form B) to the committee",
                                    "प्रारंभिक आकलन (प्ररूप ख) समिति को भेजना"),
                            Law.of(POCSO_RULES, "4; Form B"))
                    .startedBy(REPORTED)
                    .responsible(PolicePosts.JUVENILE_UNIT)
                    .dueWithin(Term.hours(24))
                    .alarmAfter(Term.hours(12))
                    .closedBy(Evidence.anyOf(
                            Evidence.letterIssued(PoliceLetters.FORM_B),
                            Evidence.answered("police.child-preliminary-assessment#sentAt")))
                    .note(Text.of(
                            "The time is to be compared with the gazette.",
                            "समय का राजपत्र से मिलान अपेक्षित है।"))
                    .unverified("general knowledge")
                    .build(),
            Duty.of(
                            "POCSO-R4-A",
                            Text.of(
                                    "Tell the child and the family what they are entitled to (Form A)",
                                    "बालक एवं परिवार को अधिकारों की जानकारी (प्ररूप क)"),
                            Law.of(POCSO_RULES, "4; Form A"))
                    .startedBy(REPORTED)
                    .responsible(PolicePosts.JUVENILE_UNIT)
                    .closedBy(Evidence.anyOf(
                            Evidence.letterIssued(PoliceLetters.FORM_A), Evidence.answered(STEPS + "#entitlementsToldAt")))
                    .note(Text.of(
                            "No hour is known to us; the alarm is at 24.",
                            "हमें कोई घंटे ज्ञात नहीं; चेतावनी 24 घंटे पर।"))
                    .unverified("general knowledge")
                    .build(),
            Duty.of(
                            "POCSO-R4-3",
                            Text.of(
                                    "Produce a child without a safe home before the committee",
                                    "सुरक्षित घर रहित बालक को समिति के समक्ष प्रस्तुत करना"),
                            Law.of(POCSO_RULES, "4(3)"))
                    .startedBy(Trigger.when(STEPS, is("withoutSafeHome", YesNo.YES), "receivedAt"))
                    .responsible(PolicePosts.JUVENILE_UNIT)
                    .dueWithin(Term.hours(24))
                    .alarmAfter(Term.hours(12))
                    .closedBy(Evidence.answered(PRODUCTION + "#producedAt"))
                    .note(Text.of(
                            "Offence in the same household or institution, or no parents.",
                            "अपराध उसी गृहस्थी या संस्था में, या माता-पिता नहीं।"))
                    .unverified("general knowledge")
                    .build(),
            Duty.of(
                            "POCSO-R4-SP-POL",
                            Text.of(
                                    "Tell the Special Court of the support person",
                                    "सहायक व्यक्ति की सूचना विशेष न्यायालय को"),
                            Law.of(POCSO_RULES, "4"))
                    .startedBy(Trigger.noted())
                    .responsible(PolicePosts.JUVENILE_UNIT)
                    .dueWithin(Term.hours(24))
                    .alarmAfter(Term.hours(12))
                    .closedBy(Evidence.noted())
                    .unverified("general knowledge")
                    .build(),
            Duty.of(
                            "JJ-31-POL",
                            Text.of(
                                    "Produce the child before the Child Welfare Committee",
                                    "बालक को बाल कल्याण समिति के समक्ष प्रस्तुत करना"),
                            Law.of(JJ, "31(1)"))
                    .startedBy(Trigger.when(PRODUCTION, is("ground", ProductionGround.NEEDS_CARE), "inChargeSince"))
                    .responsible(PolicePosts.CHILD_WELFARE_OFFICER)
                    .dueWithin(Term.hours(24))
                    .alarmAfter(Term.hours(12))
                    .excludingJourney()
                    .closedBy(Evidence.answered(PRODUCTION + "#producedAt"))
                    .unverified("https://www.apnilaw.com/bare-act/juvenile-justice-act/section-31-the-juvenile-justice-care-and-protection-of-children-act-production-before-committee")
                    .build(),
            Duty.of(
                            "JJ-10",
                            Text.of(
                                    "Produce a child in conflict with law before the board",
                                    "विधि से संघर्षरत बालक को बोर्ड के समक्ष प्रस्तुत करना"),
                            Law.of(JJ, "10(1)"))
                    .startedBy(Trigger.when(PRODUCTION, is("ground", ProductionGround.IN_CONFLICT), "inChargeSince"))
                    .responsible(PolicePosts.JUVENILE_UNIT)
                    .dueWithin(Term.hours(24))
                    .alarmAfter(Term.hours(12))
                    .excludingJourney()
                    .closedBy(Evidence.answered(PRODUCTION + "#producedAt"))
                    .note(Text.of("Never in a lock-up or a jail.", "हवालात या कारागार में कभी नहीं।"))
                    .unverified("general knowledge")
                    .build(),
            Duty.of(
                            "JJ-32",
                            Text.of("Report a child found alone", "अकेले पाए गए बालक की सूचना"),
                            Law.of(JJ, "32"))
                    .startedBy(Trigger.when(
                            INFORMATION, includes("matters", InformationMatter.CHILD_FOUND_ALONE), "receivedAt"))
                    .responsible(PolicePosts.CHILD_WELFARE_OFFICER)
                    .dueWithin(Term.hours(24))
                    .alarmAfter(Term.hours(12))
                    .excludingJourney()
                    .closedBy(Evidence.noted())
                    .note(Text.of(
                            "To the child helpline, the committee or the child protection unit.",
                            "चाइल्ड हेल्पलाइन, समिति या जिला बाल संरक्षण इकाई को।"))
                    .unverified("general knowledge")
                    .build());

    private ChildDuties() {}
}
