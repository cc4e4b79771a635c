package org.samanvay.plugins.labour;

import static org.samanvay.spi.Condition.is;

import java.util.List;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;
import org.samanvay.spi.Trigger.ReferralStatus;
import org.samanvay.spi.YesNo;

/**
 * Clocks of labour law. Those of an inquiry into harassment belong to the committees and stand with the statutory bodies.
 * Nobody has compared any of these with the gazette yet, so all of them only advise.
 */
final class LabourDuties {
    private static final String INSPECTION = "labour.child-labour-inspection";
    private static final String COMPLAINT = "labour.workplace-harassment-complaint";

    private static final Duty PRODUCE_CHILD = Duty.of(
                    "JJ-31-LAB",
                    Text.of(
                            "Produce the rescued child before the Child Welfare Committee",
                            "मुक्त कराए गए बालक को बाल कल्याण समिति के समक्ष प्रस्तुत करना"),
                    Law.of("JJ Act 2015", "31(1)"))
            .startedBy(Trigger.when(INSPECTION, is("rescued", YesNo.YES), "inspectedAt"))
            .responsible(LabourPosts.ENFORCEMENT_OFFICER)
            .dueWithin(Term.hours(24))
            .alarmAfter(Term.hours(12))
            .excludingJourney()
            .closedBy(Evidence.answered(INSPECTION + "#producedAt"))
            .note(Text.of(
                    "Any inspector under a labour law may produce the child; the time of the journey does not count.",
                    "किसी श्रम विधि के अधीन निरीक्षक भी बालक को प्रस्तुत कर सकता है; यात्रा का समय नहीं गिना जाता।"))
            .unverified("https://www.apnilaw.com/bare-act/juvenile-justice-act/"
                    + "section-31-the-juvenile-justice-care-and-protection-of-children-act-production-before-committee")
            .build();

    private static final Duty REPORT_SEXUAL_OFFENCE = Duty.of(
                    "POCSO-19-1-LAB",
                    Text.of(
                            "Report the apprehended sexual offence against a child to the police",
                            "बालक के विरुद्ध लैंगिक अपराध की आशंका की सूचना पुलिस को देना"),
                    Law.of("POCSO 2012", "19(1)"))
            .startedBy(Trigger.when(INSPECTION, is("sexualOffenceFeared", YesNo.YES), "inspectedAt"))
            .responsible(LabourPosts.ENFORCEMENT_OFFICER)
            .closedBy(Evidence.answered(INSPECTION + "#policeInformedAt"))
            .consequence(Text.of(
                    "Failure to report is punishable (POCSO s.21)", "सूचना न देना दण्डनीय है (पॉक्सो धारा 21)"))
            .note(Text.of(
                    "The Act names no hour; the alarm is at 24. Apprehension is enough, and no inquiry comes first.",
                    "अधिनियम में घंटे निर्धारित नहीं; चेतावनी 24 घंटे पर। आशंका पर्याप्त है, पहले कोई जाँच नहीं।"))
            .unverified("general knowledge")
            .build();

    private static final Duty BONDED_CASH = Duty.of(
                    "BL-RELIEF",
                    Text.of(
                            "Give the released bonded labourer immediate cash help, up to 30,000 rupees",
                            "मुक्त बंधुआ मजदूर को 30,000 रुपये तक तत्काल नकद सहायता देना"),
                    Law.of("Central scheme for rehabilitation of bonded labourer 2021", "immediate assistance"))
            .startedBy(Trigger.firstOf(
                    Trigger.referral("labour.bonded-labour-relief", ReferralStatus.SENT),
                    Trigger.when(INSPECTION, is("bondedLabourFound", YesNo.YES), "inspectedAt")))
            .responsible(LabourPosts.DISTRICT_OFFICER)
            .closedBy(Evidence.noted())
            .note(Text.of(
                    "The scheme names the District Magistrate, who pays from the district fund; the labour office puts up the"
                            + " papers.",
                    "योजना में जिला मजिस्ट्रेट नामित हैं, जो जिला निधि से भुगतान करते हैं; श्रम कार्यालय पत्रावली प्रस्तुत करता है।"))
            .unverified("https://orissadiary.com/"
                    + "rehabilitation-support-for-bonded-labourers-enhanced-under-new-government-scheme/")
            .build();

    private static final Duty COMPLAIN = Duty.of(
                    "POSH-9",
                    Text.of("Give the written complaint to the committee", "लिखित शिकायत समिति को देना"),
                    Law.of("POSH Act 2013", "9(1)"))
            .kind(DutyKind.RIGHT_EXPIRES)
            .startedBy(Trigger.submitted(COMPLAINT, "lastIncidentOn"))
            .dueWithin(Term.months(3))
            .alarmAfter(Term.months(2))
            .closedBy(Evidence.answered(COMPLAINT + "#givenToCommitteeOn"))
            .touchesPerson()
            .note(Text.of(
                    "Hers to use or not. The committee may allow three months more and writes why; nobody but the committee"
                            + " refuses for lateness.",
                    "शिकायत करना उसकी इच्छा पर है। समिति कारण लिखकर तीन माह और दे सकती है; विलम्ब के कारण समिति के अतिरिक्त"
                            + " कोई अस्वीकार नहीं कर सकता।"))
            .unverified("https://nyaytantra.com/posh-complaint")
            .build();

    private static final Duty BOARD_MATERNITY = Duty.of(
                    "BOCW-MAT",
                    Text.of("Apply for the board's maternity help", "बोर्ड की प्रसूति सहायता हेतु आवेदन"),
                    Law.of("Uttarakhand construction workers' welfare board, scheme", "time to apply"))
            .kind(DutyKind.RIGHT_EXPIRES)
            .dueWithin(Term.months(2))
            .alarmAfter(Term.days(40))
            .note(Text.of("From the delivery.", "प्रसव से।"))
            .unverified("https://egovtschemes.com/maternity-benefit-scheme-ukbocwwb")
            .build();

    private static final Duty MATERNITY_LEAVE = Duty.of(
                    "SSC-MAT",
                    Text.of(
                            "Give the part of the leave before the delivery, at most 8 weeks of it",
                            "प्रसव से पूर्व का अवकाश देना, अधिकतम 8 सप्ताह"),
                    Law.of("Code on Social Security 2020", "60"))
            .kind(DutyKind.PRIVATE_PARTY)
            .dueWithin(Term.days(56))
            .note(Text.of(
                    "The employer's; 26 weeks in all, 12 from the third child on; 80 days of work in twelve months.",
                    "नियोजक का दायित्व; कुल 26 सप्ताह, दो जीवित संतानों के बाद 12; बारह माह में 80 दिन का कार्य।"))
            .unverified("https://actsofindia.in/section-details/?sectionid=54084")
            .build();

    private static final Duty NIGHT_INTIMATION = Duty.of(
                    "NIGHT-INTIM",
                    Text.of(
                            "Tell the labour officer and the police station before women work at night",
                            "महिलाओं के रात्रि कार्य से पूर्व श्रम अधिकारी एवं थानाध्यक्ष को सूचना देना"),
                    Law.of("Uttarakhand Shops and Establishments Rules", "rule not determined"))
            .kind(DutyKind.PRIVATE_PARTY)
            .startedBy(Trigger.submitted("labour.night-shift-intimation", "nightWorkFrom"))
            .closedBy(Evidence.answered("labour.night-shift-intimation#stationInformedOn"))
            .note(Text.of("The employer's, before the first night.", "नियोजक का दायित्व, पहली रात से पूर्व।"))
            .unverified("https://kurmanchalakhbar.com/?p=60173")
            .build();

    private static final Duty ANNUAL_REPORT = Duty.of(
                    "POSH-21-IC",
                    Text.of(
                            "Give the committee's report of the year to the employer and the District Officer",
                            "समिति की वार्षिक रिपोर्ट नियोजक एवं जिला अधिकारी को देना"),
                    Law.of("POSH Act 2013", "21(1), 22; Rules 2013, rule 14"))
            .kind(DutyKind.PRIVATE_PARTY)
            .dueWithin(Term.days(31))
            .closedBy(Evidence.entered("labour.committee-annual-report"))
            .note(Text.of(
                    "From 31 December. Neither Act nor Rules set a day: 31 January is practice, and some districts fix"
                            + " another.",
                    "31 दिसम्बर से। अधिनियम या नियमों में तिथि नियत नहीं: 31 जनवरी प्रचलन है, कुछ जनपद अन्य तिथि नियत करते हैं।"))
            .unverified("https://poshequili.com/delay-in-filing-posh-annual-report")
            .build();

    static final List<Duty> ALL = List.of(
            PRODUCE_CHILD,
            REPORT_SEXUAL_OFFENCE,
            BONDED_CASH,
            COMPLAIN,
            BOARD_MATERNITY,
            MATERNITY_LEAVE,
            NIGHT_INTIMATION,
            ANNUAL_REPORT);

    private LabourDuties() {}
}
