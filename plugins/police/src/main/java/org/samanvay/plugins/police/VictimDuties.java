package org.samanvay.plugins.police;

import static org.samanvay.spi.Condition.includes;

import java.util.List;
import org.samanvay.plugins.police.information.InformationRecord.InformationMatter;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;

/** What is owed to her and is hers to decline: "offered and declined" closes each of them equally. */
final class VictimDuties {
    private static final String INFORMATION = "police.information-record";
    private static final String OFFERS = "police.offers-to-victim";

    static final List<Duty> ALL = List.of(
            Duty.of(
                            "BNSS-184-1",
                            Text.of(
                                    "Offer the medical examination and, if she consents, send her to a doctor",
                                    "चिकित्सीय परीक्षण का प्रस्ताव देना और सहमति होने पर चिकित्सक के पास भेजना"),
                            Law.of("BNSS 2023", "184(1)"))
                    .startedBy(Trigger.when(INFORMATION, includes("matters", InformationMatter.RAPE), "receivedAt"))
                    .responsible(PolicePosts.INVESTIGATING_OFFICER)
                    .dueWithin(Term.hours(24))
                    .alarmAfter(Term.hours(12))
                    .touchesPerson()
                    .closedBy(Evidence.answered(OFFERS + "#examination.doneAt"))
                    .note(Text.of(
                            "Only with consent. Declined is done; no reason is asked.",
                            "केवल सहमति से। मना करने पर भी दायित्व पूर्ण; कारण नहीं पूछा जाएगा।"))
                    .unverified("https://law.emunshi.ai/bnss/184")
                    .build(),
            Duty.of(
                            "BNSS-176-1",
                            Text.of(
                                    "Offer to record her statement at home or where she chooses",
                                    "घर पर या पसंद के स्थान पर कथन अभिलिखित करने का प्रस्ताव"),
                            Law.of("BNSS 2023", "176(1) proviso"))
                    .startedBy(Trigger.when(INFORMATION, includes("matters", InformationMatter.RAPE), "receivedAt"))
                    .responsible(PolicePosts.INVESTIGATING_OFFICER)
                    .touchesPerson()
                    .closedBy(Evidence.answered(OFFERS + "#statementAtHome.doneAt"))
                    .note(Text.of(
                            "The Act names no hour; by a woman officer as far as practicable.",
                            "अधिनियम में घंटे निर्धारित नहीं; यथासाध्य महिला अधिकारी द्वारा।"))
                    .unverified("general knowledge")
                    .build(),
            Duty.of(
                            "BNSS-183-6",
                            Text.of(
                                    "Offer a statement before the Magistrate",
                                    "मजिस्ट्रेट के समक्ष कथन का प्रस्ताव"),
                            Law.of("BNSS 2023", "183(6)(a)"))
                    .startedBy(Trigger.when(INFORMATION, includes("matters", InformationMatter.RAPE), "receivedAt"))
                    .responsible(PolicePosts.INVESTIGATING_OFFICER)
                    .touchesPerson()
                    .closedBy(Evidence.answered(OFFERS + "#statementBeforeMagistrate.doneAt"))
                    .note(Text.of(
                            "As soon as the offence is known to the police; the Act names no hour.",
                            "अपराध पुलिस की जानकारी में आते ही; अधिनियम में घंटे निर्धारित नहीं।"))
                    .unverified("general knowledge")
                    .build(),
            Duty.of(
                            "WPS-THREAT",
                            Text.of(
                                    "Report on the threat to the witness",
                                    "साक्षी को खतरे की विश्लेषण रिपोर्ट"),
                            Law.of("Witness Protection Scheme 2018", "threat analysis report"))
                    .startedBy(Trigger.referral("police.witness-threat-report", Trigger.ReferralStatus.SENT))
                    .responsible(PolicePosts.CIRCLE_OFFICER)
                    .dueWithin(Term.workingDays(5))
                    .alarmAfter(Term.workingDays(3))
                    .closedBy(Evidence.noted())
                    .unverified("general knowledge")
                    .build());

    private VictimDuties() {}
}
