package org.samanvay.plugins.statutorybodies;

import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.is;

import java.util.ArrayList;
import java.util.List;
import org.samanvay.plugins.statutorybodies.workplace.WorkplaceInquiry.InquiringCommittee;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;

/**
 * Times of an inquiry into sexual harassment at work. They bind the committee that inquires, so each stands twice, for
 * the Local and for the Internal Committee; no estate and no labour office has a part in an inquiry (POSH s.16).
 */
final class WorkplaceDuties {
    private static final String INQUIRY = "statutory-bodies.workplace-inquiry";
    private static final String ACT = "POSH Act 2013";
    private static final String RULES = "POSH Rules 2013";
    private static final String POLICY = "https://www.mocindia.co.in/posh-policy";
    private static final String ACT_TEXT = "https://1-comply.com/the-sexual-harassment-of-women-at-workplace"
            + "-prevention-prohibition-and-redressal-act-2013";

    static final List<Duty> ALL = everybodys();

    private WorkplaceDuties() {}

    private static List<Duty> everybodys() {
        List<Duty> duties = new ArrayList<>();
        duties.addAll(ofCommittee("", InquiringCommittee.LOCAL, StatutoryPosts.LOCAL_COMMITTEE));
        duties.addAll(ofCommittee("-IC", InquiringCommittee.INTERNAL, StatutoryPosts.INTERNAL_COMMITTEE));
        duties.addAll(ofOthers());
        return List.copyOf(duties);
    }

    private static List<Duty> ofCommittee(String ending, InquiringCommittee committee, String post) {
        Condition its = is("committee", committee);
        return List.of(
                Duty.of(
                                "POSH-R7-2" + ending,
                                Text.of(
                                        "Send a copy of the complaint to the respondent",
                                        "प्रत्यर्थी को शिकायत की प्रति भेजना"),
                                Law.of(RULES, "7(2)"))
                        .startedBy(Trigger.when(INQUIRY, its, "receivedOn"))
                        .responsible(post)
                        .dueWithin(Term.workingDays(7))
                        .closedBy(Evidence.answered(INQUIRY + "#copySentOn"))
                        .unverified(POLICY)
                        .build(),
                Duty.of("POSH-11" + ending, Text.of("Complete the inquiry", "जाँच पूर्ण करना"), Law.of(ACT, "11(4)"))
                        .startedBy(Trigger.when(INQUIRY, its, "receivedOn"))
                        .responsible(post)
                        .dueWithin(Term.days(90))
                        .alarmAfter(Term.days(75))
                        .closedBy(Evidence.answered(INQUIRY + "#completedOn"))
                        .note(Text.of(
                                "Counted from the complaint; a settlement at her request ends it (s.10).",
                                "शिकायत से गणना; उसके अनुरोध पर समझौते से समाप्त (धारा 10)।"))
                        .unverified(ACT_TEXT)
                        .build(),
                Duty.of(
                                "POSH-13-1" + ending,
                                Text.of(
                                        "Give the inquiry report to the employer or District Officer",
                                        "जाँच रिपोर्ट नियोजक या जिला अधिकारी को देना"),
                                Law.of(ACT, "13(1)"))
                        .startedBy(Trigger.when(INQUIRY, all(its, answered("completedOn")), "completedOn"))
                        .responsible(post)
                        .dueWithin(Term.days(10))
                        .closedBy(Evidence.answered(INQUIRY + "#reportGivenOn"))
                        .note(Text.of(
                                "The report, never the complaint; she and the respondent get it too.",
                                "केवल रिपोर्ट, शिकायत कभी नहीं; व्यथित महिला और प्रत्यर्थी को भी मिलती है।"))
                        .unverified(ACT_TEXT)
                        .build());
    }

    private static List<Duty> ofOthers() {
        return List.of(
                Duty.of(
                                "POSH-6-2",
                                Text.of(
                                        "Forward a complaint to the Local Committee",
                                        "शिकायत स्थानीय समिति को अग्रेषित करना"),
                                Law.of(ACT, "6(2)"))
                        .responsible(StatutoryPosts.COMPLAINT_RECEIVING_OFFICER)
                        .dueWithin(Term.days(7))
                        .closedBy(Evidence.noted())
                        .unverified("general knowledge")
                        .build(),
                Duty.of(
                                "POSH-11-DW",
                                Text.of(
                                        "Send a domestic worker's complaint to the police",
                                        "घरेलू कर्मकार की शिकायत पुलिस को भेजना"),
                                Law.of(ACT, "11(1)"))
                        .startedBy(Trigger.when(INQUIRY, answered("primaFacieOn"), "primaFacieOn"))
                        .responsible(StatutoryPosts.LOCAL_COMMITTEE)
                        .dueWithin(Term.days(7))
                        .closedBy(Evidence.answered(INQUIRY + "#sentToPoliceOn"))
                        .unverified("https://www.apnilaw.com/acts/what-happens-after-a-posh-complaint-inquiry-and-"
                                + "punishment-explained-sections-11-14")
                        .build(),
                Duty.of(
                                "POSH-R7-3",
                                Text.of("Reply of the respondent with documents", "दस्तावेज़ों सहित प्रत्यर्थी का उत्तर"),
                                Law.of(RULES, "7(3)"))
                        .kind(DutyKind.PRIVATE_PARTY)
                        .startedBy(Trigger.when(INQUIRY, answered("copySentOn"), "copySentOn"))
                        .dueWithin(Term.workingDays(10))
                        .closedBy(Evidence.answered(INQUIRY + "#replyReceivedOn"))
                        .unverified(POLICY)
                        .build(),
                Duty.of(
                                "POSH-13-4",
                                Text.of("Act on the recommendation", "अनुशंसा पर कार्यवाही"),
                                Law.of(ACT, "13(4)"))
                        .kind(DutyKind.PRIVATE_PARTY)
                        .startedBy(Trigger.when(INQUIRY, answered("reportGivenOn"), "reportGivenOn"))
                        .dueWithin(Term.days(60))
                        .alarmAfter(Term.days(50))
                        .closedBy(Evidence.answered(INQUIRY + "#actedOn"))
                        .unverified(ACT_TEXT)
                        .build(),
                Duty.of("POSH-18", Text.of("Appeal", "अपील"), Law.of(ACT, "18(2)"))
                        .kind(DutyKind.RIGHT_EXPIRES)
                        .startedBy(Trigger.when(INQUIRY, answered("reportGivenOn"), "reportGivenOn"))
                        .dueWithin(Term.days(90))
                        .alarmAfter(Term.days(60))
                        .closedBy(Evidence.noted())
                        .unverified(POLICY)
                        .build());
    }
}
