package org.samanvay.plugins.health;

import static org.samanvay.spi.Condition.atMost;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import java.util.stream.Stream;
import org.samanvay.plugins.health.medicolegal.ConsentAnswers.ConsentAnswer;
import org.samanvay.spi.Duty;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;

/** What the law demands of a hospital and its doctors. */
final class HealthDuties {
    static final String EXAMINATION = "health.medico-legal-examination";

    private static final Duty TREAT_AND_INFORM = Duty.of(
                    "BNSS-397",
                    Text.of(
                            "Give first aid or treatment free of charge and inform the police",
                            "निःशुल्क प्राथमिक चिकित्सा या उपचार देना और पुलिस को सूचना देना"),
                    Law.of("BNSS 2023", "397"))
            .startedBy(Trigger.submitted(EXAMINATION, "arrival.arrivedAt"))
            .responsible(HealthPosts.HOSPITAL_IN_CHARGE)
            .closedBy(Evidence.answered(EXAMINATION + "#police.informedAt"))
            .consequence(Text.of(
                    "Not to treat a victim is punishable (BNS s.200)",
                    "पीड़ित का उपचार न करना दण्डनीय है (भारतीय न्याय संहिता धारा 200)"))
            .note(Text.of(
                    "Every hospital, public or private: BNS 64 to 68, 70, 71, 124(1), POCSO 4, 6, 8, 10. Her consent is not"
                            + " asked for the information; she may decline a statement or an FIR.",
                    "प्रत्येक चिकित्सालय, सरकारी या निजी: भा.न्या.सं. 64 से 68, 70, 71, 124(1), पॉक्सो 4, 6, 8, 10। सूचना हेतु"
                            + " सहमति आवश्यक नहीं; वह कथन या एफआईआर से मना कर सकती है।"))
            .unverified("https://www.apnilaw.com/bnss/section-397-bharatiya-nagarik-suraksha-sanhitabnss-treatment-of-victims/")
            .build();

    private static final Duty FORWARD_REPORT = Duty.of(
                    "BNSS-184-6",
                    Text.of(
                            "Forward the report of the examination to the investigating officer",
                            "परीक्षण रिपोर्ट विवेचक को भेजना"),
                    Law.of("BNSS 2023", "184(6)"))
            .startedBy(Trigger.when(
                    EXAMINATION, is("consent.examination", ConsentAnswer.GIVEN), "examination.endedAt"))
            .responsible(HealthPosts.EXAMINING_DOCTOR)
            .dueWithin(Term.days(7))
            .alarmAfter(Term.days(5))
            .closedBy(Evidence.answered(EXAMINATION + "#report.sentAt"))
            .unverified("https://law.emunshi.ai/bnss/184")
            .build();

    private static final Duty REPORT_OFFENCE_AGAINST_CHILD = Duty.of(
                    "POCSO-19-1-HLT",
                    Text.of(
                            "Report the apprehended sexual offence against a child to the police",
                            "बालक के विरुद्ध लैंगिक अपराध की आशंका की सूचना पुलिस को देना"),
                    Law.of("POCSO 2012", "19(1)"))
            .startedBy(Trigger.when(EXAMINATION, atMost("patient.age", 17), "arrival.arrivedAt"))
            .responsible(HealthPosts.EXAMINING_DOCTOR)
            .closedBy(Evidence.answered(EXAMINATION + "#police.informedAt"))
            .consequence(Text.of(
                    "Failure to report is punishable (POCSO s.21)", "सूचना न देना दण्डनीय है (पॉक्सो धारा 21)"))
            .note(Text.of(
                    "On the request of a minor and her guardian for a termination of pregnancy her identity need not be"
                            + " told (X v. Principal Secretary, Supreme Court 2022).",
                    "गर्भ समापन हेतु नाबालिग एवं अभिभावक के अनुरोध पर उसकी पहचान बताना आवश्यक नहीं (एक्स बनाम प्रमुख सचिव,"
                            + " उच्चतम न्यायालय 2022)।"))
            .unverified("general knowledge")
            .build();

    private static final Duty REPORT_CHILD_FOUND_ALONE = Duty.of(
                    "JJ-32-HLT",
                    Text.of(
                            "Report a child that was found without its family",
                            "परिवार से बिछड़े पाए गए बालक की सूचना देना"),
                    Law.of("JJ Act 2015", "32"))
            .responsible(HealthPosts.HOSPITAL_IN_CHARGE)
            .dueWithin(Term.hours(24))
            .note(Text.of(
                    "To the child helpline, the police, the Child Welfare Committee or the District Child Protection Unit;"
                            + " the time of the journey is not counted.",
                    "चाइल्ड हेल्पलाइन, पुलिस, बाल कल्याण समिति अथवा जिला बाल संरक्षण इकाई को; यात्रा का समय नहीं गिना जाता।"))
            .excludingJourney()
            .unverified("general knowledge")
            .build();

    static final List<Duty> ALL = Stream.concat(
                    Stream.of(
                            TREAT_AND_INFORM,
                            FORWARD_REPORT,
                            REPORT_OFFENCE_AGAINST_CHILD,
                            REPORT_CHILD_FOUND_ALONE),
                    HealthWindows.ALL.stream())
            .toList();

    private HealthDuties() {}
}
