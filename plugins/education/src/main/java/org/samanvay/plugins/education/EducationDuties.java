package org.samanvay.plugins.education;

import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import java.util.List;
import java.util.stream.Stream;
import org.samanvay.plugins.education.schoolsafety.SchoolIncidentReport.IncidentNature;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;
import org.samanvay.spi.Trigger.ReferralStatus;
import org.samanvay.spi.YesNo;

/**
 * What the law demands of a school. That a child of 6 to 14 is brought back has no time in the Act, so it is a promise of
 * the service and no clock here; once it is back, its attendance is written each month until it is 18.
 */
final class EducationDuties {
    /** Apprehension is enough; nobody in the school first finds out whether it is true. */
    private static final Duty REPORT_TO_POLICE = Duty.of(
                    "POCSO-19-1-EDU",
                    Text.of(
                            "Report the apprehended sexual offence against a child to the police",
                            "बालक के विरुद्ध लैंगिक अपराध की आशंका की सूचना पुलिस को देना"),
                    Law.of("POCSO 2012", "19(1)"))
            .startedBy(Trigger.when(
                    "education.school-incident-report",
                    is("nature", IncidentNature.SEXUAL_OFFENCE_APPREHENDED),
                    "knownAt"))
            .responsible(EducationPosts.HEAD_OF_SCHOOL)
            .closedBy(Evidence.answered("education.school-incident-report#policeInformedAt"))
            .consequence(Text.of(
                    "Failure to report is punishable (POCSO s.21)", "सूचना न देना दण्डनीय है (पॉक्सो धारा 21)"))
            .note(Text.of(
                    "The Act names no hour; the alarm is at 24. Consent is not asked, and no inquiry comes first.",
                    "अधिनियम में घंटे निर्धारित नहीं हैं; चेतावनी 24 घंटे पर। सहमति आवश्यक नहीं, पहले कोई जाँच नहीं।"))
            .unverified("general knowledge")
            .build();

    private static final Duty TRANSFER_CERTIFICATE = Duty.of(
                    "RTE-5-3",
                    Text.of("Issue the transfer certificate", "स्थानान्तरण प्रमाण पत्र निर्गत करना"),
                    Law.of("RTE Act 2009", "5(3)"))
            .startedBy(Trigger.referral("education.transfer-to-another-school", ReferralStatus.ACCEPTED))
            .responsible(EducationPosts.HEAD_OF_SCHOOL)
            .alarmAfter(Term.days(3))
            .consequence(Text.of(
                    "Disciplinary action under the service rules (s.5(3) proviso)",
                    "सेवा नियमों के अधीन अनुशासनिक कार्रवाई (धारा 5(3) परन्तुक)"))
            .note(Text.of(
                    "The Act says immediately; a missing certificate is no reason to delay admission elsewhere.",
                    "अधिनियम के अनुसार तत्काल; प्रमाण पत्र के अभाव में अन्यत्र प्रवेश में विलम्ब नहीं।"))
            .unverified("general knowledge")
            .build();

    private static final String REPORT = "education.out-of-school-report";
    private static final String FOLLOW_UP = "education.attendance-follow-up";

    private static final List<Duty> MONTHLY = List.of(
            monthly("RTE-9-E-1", Text.of("First month after the child came back", "पुनः प्रवेश के बाद प्रथम माह का अनुवर्तन"))
                    .startedBy(Trigger.when(REPORT, answered("reEnrolment.admittedOn"), "reEnrolment.admittedOn"))
                    .closedBy(Evidence.entered(FOLLOW_UP))
                    .build(),
            monthly("RTE-9-E-M", Text.of("Attendance of the next month", "अगले माह की उपस्थिति का अनुवर्तन"))
                    .startedBy(Trigger.when(
                            FOLLOW_UP,
                            any(not(answered("turnedEighteen")), is("turnedEighteen", YesNo.NO)),
                            "month"))
                    .closedBy(Evidence.nextEntry(FOLLOW_UP))
                    .build());

    static final List<Duty> ALL =
            Stream.concat(Stream.of(REPORT_TO_POLICE, TRANSFER_CERTIFICATE), MONTHLY.stream()).toList();

    /** A week after the month; which post writes it is our proposal. */
    private static Duty.Draft monthly(String code, Text name) {
        return Duty.of(code, name, Law.of("RTE Act 2009", "9(e)"))
                .responsible(EducationPosts.BLOCK_EDUCATION_OFFICER)
                .dueWithin(Term.days(38))
                .alarmAfter(Term.days(33))
                .note(Text.of(
                        "The Act has attendance monitored up to 14 and names no time; each month, and until 18, is our"
                                + " proposal.",
                        "अधिनियम 14 वर्ष तक उपस्थिति की निगरानी अपेक्षित करता है, समय निर्धारित नहीं; प्रतिमाह तथा 18 वर्ष तक"
                                + " प्रस्तावित है।"))
                .unverified("general knowledge; the month is a design proposal");
    }

    private EducationDuties() {}
}
