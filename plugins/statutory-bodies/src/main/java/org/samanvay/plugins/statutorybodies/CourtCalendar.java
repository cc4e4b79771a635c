package org.samanvay.plugins.statutorybodies;

import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.is;

import java.time.LocalDate;
import java.util.List;
import org.samanvay.plugins.statutorybodies.court.CourtHearing.CourtKind;
import org.samanvay.plugins.statutorybodies.court.CourtHearing.HearingStage;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Duty;
import org.samanvay.spi.DutyKind;
import org.samanvay.spi.Evidence;
import org.samanvay.spi.Law;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger;
import org.samanvay.spi.YesNo;

/**
 * Dates of criminal courts, for the prosecution and the support person to prepare by. They have no owner and no court
 * ever defaults here. Injunctions against child marriage are not among them: the Act sets a Magistrate no time.
 */
final class CourtCalendar {
    private static final String HEARING = "statutory-bodies.court-hearing";
    private static final String GENERAL_KNOWLEDGE = "general knowledge";
    private static final String POCSO_35 = "https://constitutionofindia.in/section-35-of-the-protection-of-children"
            + "-from-sexual-offences-act-2012";

    /** The Sanhitas are law from here on; a case of before carries the old sections. */
    private static final LocalDate SANHITA = LocalDate.of(2024, 7, 1);

    private static final Condition POCSO_COGNIZANCE =
            all(is("court", CourtKind.SPECIAL_POCSO), is("stage", HearingStage.COGNIZANCE));
    private static final Condition SESSION =
            any(is("court", CourtKind.SESSION), is("court", CourtKind.SPECIAL_POCSO), is("court", CourtKind.SPECIAL_SC_ST));

    static final List<Duty> ALL = List.of(
            date(
                    "BNSS-230",
                    Text.of(
                            "Police report and documents to the accused, and to the victim if represented",
                            "पुलिस रिपोर्ट एवं दस्तावेज़ अभियुक्त को, तथा प्रतिनिधित्व होने पर पीड़ित को"),
                    Law.of("BNSS 2023", "230"),
                    is("stage", HearingStage.APPEARANCE),
                    Term.days(14),
                    GENERAL_KNOWLEDGE),
            date(
                    "BNSS-251",
                    Text.of("Charge in the Court of Session", "सत्र न्यायालय में आरोप विरचित करना"),
                    Law.of("BNSS 2023", "251"),
                    all(SESSION, is("stage", HearingStage.CHARGE_HEARING)),
                    Term.days(60),
                    GENERAL_KNOWLEDGE),
            date(
                    "BNSS-263",
                    Text.of("Charge before a Magistrate", "मजिस्ट्रेट के समक्ष आरोप विरचित करना"),
                    Law.of("BNSS 2023", "263"),
                    all(is("court", CourtKind.MAGISTRATE), is("stage", HearingStage.CHARGE_HEARING)),
                    Term.days(60),
                    GENERAL_KNOWLEDGE),
            date(
                    "BNSS-258",
                    Text.of(
                            "Judgment after the arguments; may be extended to 45 days",
                            "बहस के बाद निर्णय; 45 दिन तक बढ़ाया जा सकता है"),
                    Law.of("BNSS 2023", "258"),
                    all(SESSION, is("stage", HearingStage.ARGUMENTS_COMPLETED)),
                    Term.days(30),
                    GENERAL_KNOWLEDGE),
            rapeTrial("CRPC-309", Law.of("CrPC 1973", "309"))
                    .inForceUntil(SANHITA.minusDays(1))
                    .note(Text.of(
                            "For a report filed before 1 July 2024; carried over into section 346 of the Sanhita.",
                            "1 जुलाई 2024 से पूर्व दाखिल रिपोर्ट हेतु; संहिता की धारा 346 में यथावत।"))
                    .build(),
            rapeTrial("BNSS-346", Law.of("BNSS 2023", "346(1) proviso"))
                    .inForceFrom(SANHITA)
                    .follows("CRPC-309")
                    .build(),
            date(
                    "POCSO-35-1",
                    Text.of("Evidence of the child recorded", "बालक का साक्ष्य अभिलिखित"),
                    Law.of("POCSO Act 2012", "35(1)"),
                    POCSO_COGNIZANCE,
                    Term.days(30),
                    POCSO_35),
            date(
                    "POCSO-35-2",
                    Text.of("Trial completed, as far as possible", "विचारण यथासंभव पूर्ण"),
                    Law.of("POCSO Act 2012", "35(2)"),
                    POCSO_COGNIZANCE,
                    Term.years(1),
                    POCSO_35));

    private CourtCalendar() {}

    private static Duty.Draft rapeTrial(String code, Law law) {
        return draft(
                code,
                Text.of("Trial of a rape offence completed", "बलात्कार के अपराध का विचारण पूर्ण"),
                law,
                all(is("sexualOffence", YesNo.YES), is("stage", HearingStage.REPORT_FILED)),
                Term.months(2),
                GENERAL_KNOWLEDGE);
    }

    private static Duty date(String code, Text name, Law law, Condition reached, Term within, String source) {
        return draft(code, name, law, reached, within, source).build();
    }

    /** Noted by hand: the hearing from which the date runs must not close it, and which later one does no entry tells. */
    private static Duty.Draft draft(String code, Text name, Law law, Condition reached, Term within, String source) {
        return Duty.of(code, name, law)
                .kind(DutyKind.COURT_CALENDAR)
                .startedBy(Trigger.when(HEARING, reached, "heldOn"))
                .dueWithin(within)
                .closedBy(Evidence.noted())
                .unverified(source);
    }
}
