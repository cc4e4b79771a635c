package org.samanvay.plugins.womenchildwelfare;

import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.atMost;
import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import java.util.stream.Stream;
import org.samanvay.plugins.womenchildwelfare.domesticincident.Recording.Recorder;
import org.samanvay.plugins.womenchildwelfare.onestopcentre.ViolenceMet.ViolenceKind;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;
import org.samanvay.spi.YesNo;

/** What the law demands of the department's officers. That a woman's or a court's time runs stands in {@link OthersTimes}. */
final class WomenChildWelfareDuties {
    static final String REPORT = "women-child-welfare.domestic-incident-report";
    static final String PRODUCTION = "women-child-welfare.child-welfare-committee-production";
    private static final String INTAKE = "women-child-welfare.one-stop-centre-intake";
    private static final Text OFFICER_PUNISHABLE = Text.of(
            "An officer who fails without cause is punishable (PWDVA s.33)",
            "बिना पर्याप्त कारण विफल रहने वाला संरक्षण अधिकारी दण्डनीय है (घ.हिं.अधि. धारा 33)");

    /** The rule says "upon receipt" and no hour; only the report of the officer goes to the police too. */
    private static final Duty SEND_REPORT = Duty.of(
                    "PWDVA-R5",
                    Text.of(
                            "Submit the domestic incident report to the Magistrate, copies as the law says",
                            "घरेलू घटना रिपोर्ट मजिस्ट्रेट को प्रस्तुत करना, प्रतियाँ विधि के अनुसार"),
                    Law.of("PWDV Rules 2006", "5(1); PWDVA 2005 s.9(1)(b)"))
            .startedBy(Trigger.when(
                    REPORT, is("recording.recorder", Recorder.PROTECTION_OFFICER), "recording.recordedAt"))
            .responsible(WomenChildWelfarePosts.PROTECTION_OFFICER)
            .closedBy(Evidence.letterIssued("women-child-welfare.domestic-incident-report-form-i"))
            .consequence(OFFICER_PUNISHABLE)
            .note(Text.of(
                    "The rule says upon receipt and names no hour; the alarm at 24 hours is our proposal.",
                    "नियम में प्राप्ति पर लिखा है, घंटे निर्धारित नहीं; 24 घंटे की चेतावनी प्रस्तावित है।"))
            .unverified("https://womenandchildren.assam.gov.in/taxonomy/term/5763")
            .build();

    /** Only where she wished the report; what closes it says to whom it went, and the police cannot stand there. */
    private static final Duty FORWARD_REPORT_OF_PROVIDER = Duty.of(
                    "PWDVA-10-2",
                    Text.of(
                            "Forward the service provider's report to the Magistrate and the Protection Officer, not to the"
                                    + " police",
                            "सेवा प्रदाता की रिपोर्ट मजिस्ट्रेट एवं संरक्षण अधिकारी को भेजना, पुलिस को नहीं"),
                    Law.of("PWDVA 2005", "10(2)(a)"))
            .startedBy(Trigger.when(
                    REPORT,
                    all(is("recording.recorder", Recorder.SERVICE_PROVIDER), is("recording.sheWishedIt", YesNo.YES)),
                    "recording.recordedAt"))
            .responsible(WomenChildWelfarePosts.ONE_STOP_CENTRE_ADMINISTRATOR)
            .closedBy(Evidence.letterIssued("women-child-welfare.domestic-incident-report-form-i"))
            .note(Text.of(
                    "The Act names no hour; the alarm at 24 hours is our proposal.",
                    "अधिनियम में घंटे निर्धारित नहीं; 24 घंटे की चेतावनी प्रस्तावित है।"))
            .unverified("general knowledge")
            .build();

    private static final Duty TELL_HER_RIGHTS = Duty.of(
                    "PWDVA-5",
                    Text.of(
                            "Tell her of her rights: orders, services, free legal aid, complaint of cruelty",
                            "उसे अधिकारों की जानकारी देना: आदेश, सेवाएँ, निःशुल्क विधिक सहायता, क्रूरता की शिकायत"),
                    Law.of("PWDVA 2005", "5"))
            .startedBy(Trigger.submitted(REPORT, "recording.recordedAt"))
            .responsible(WomenChildWelfarePosts.PROTECTION_OFFICER)
            .consequence(OFFICER_PUNISHABLE)
            .unverified("general knowledge")
            .build();

    private static final Duty SERVE_NOTICE = Duty.of(
                    "PWDVA-13",
                    Text.of("Serve the notice of hearing on the respondent", "प्रत्यर्थी पर सुनवाई की सूचना तामील करना"),
                    Law.of("PWDVA 2005", "13(1)"))
            .startedBy(Trigger.noted())
            .responsible(WomenChildWelfarePosts.PROTECTION_OFFICER)
            .dueWithin(Term.days(2))
            .consequence(OFFICER_PUNISHABLE)
            .note(Text.of(
                    "Two days from the Magistrate's notice, or the further reasonable time that the Magistrate allows.",
                    "मजिस्ट्रेट की सूचना की प्राप्ति से दो दिन, अथवा मजिस्ट्रेट द्वारा अनुज्ञात अतिरिक्त समय।"))
            .unverified("https://law.emunshi.ai/pwdva/13")
            .build();

    private static final Duty PRODUCE_CHILD = Duty.of(
                    "JJ-31",
                    Text.of(
                            "Produce the child before the Child Welfare Committee",
                            "बालक को बाल कल्याण समिति के समक्ष प्रस्तुत करना"),
                    Law.of("JJ Act 2015", "31(1)"))
            .startedBy(Trigger.submitted(PRODUCTION, "found.receivedAt"))
            .responsible(WomenChildWelfarePosts.DISTRICT_PROBATION_OFFICER)
            .dueWithin(Term.hours(24))
            .excludingJourney()
            .closedBy(Evidence.answered(PRODUCTION + "#producedAt"))
            .note(Text.of(
                    "24 hours from when the child was received, without the time of the journey.",
                    "बालक के प्राप्त होने से 24 घंटे, यात्रा का समय छोड़कर।"))
            .unverified("https://www.apnilaw.com/bare-act/juvenile-justice-act/section-31-the-juvenile-justice-care-and-protection-of-children-act-production-before-committee")
            .build();

    private static final Duty REPORT_OFFENCE_AGAINST_CHILD = Duty.of(
                    "POCSO-19-1-WCW",
                    Text.of(
                            "Report the apprehended sexual offence against a child to the police",
                            "बालक के विरुद्ध लैंगिक अपराध की आशंका की सूचना पुलिस को देना"),
                    Law.of("POCSO 2012", "19(1)"))
            .startedBy(Trigger.when(
                    INTAKE,
                    all(
                            atMost("survivor.age", 17),
                            any(
                                    includes("violence.kinds", ViolenceKind.RAPE),
                                    includes("violence.kinds", ViolenceKind.SEXUAL_HARASSMENT),
                                    includes("violence.kinds", ViolenceKind.CHILD_ABUSE))),
                    "arrival.arrivedAt"))
            .responsible(WomenChildWelfarePosts.ONE_STOP_CENTRE_ADMINISTRATOR)
            .consequence(Text.of(
                    "Failure to report is punishable (POCSO s.21)", "सूचना न देना दण्डनीय है (पॉक्सो धारा 21)"))
            .note(Text.of(
                    "Apprehension is enough; consent is not asked. The counsellor reports too.",
                    "आशंका पर्याप्त है; सहमति आवश्यक नहीं। परामर्शदाता भी सूचना देंगे।"))
            .unverified("general knowledge")
            .build();

    static final List<Duty> ALL = Stream.concat(
                    Stream.of(
                            SEND_REPORT,
                            FORWARD_REPORT_OF_PROVIDER,
                            TELL_HER_RIGHTS,
                            SERVE_NOTICE,
                            PRODUCE_CHILD,
                            REPORT_OFFENCE_AGAINST_CHILD),
                    OthersTimes.ALL.stream())
            .toList();

    private WomenChildWelfareDuties() {}
}
