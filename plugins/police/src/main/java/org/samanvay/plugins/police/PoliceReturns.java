package org.samanvay.plugins.police;

import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import java.util.Set;
import org.samanvay.plugins.police.fir.FirstInformationReport.SpecialProcedure;
import org.samanvay.plugins.police.information.InformationRecord.InformationMatter;
import org.samanvay.plugins.police.investigation.PoliceReport.ReportKind;
import org.samanvay.plugins.police.missing.MissingPerson.SearchResult;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PeriodicReturn.Count;
import org.samanvay.spi.PeriodicReturn.Figure;
import org.samanvay.spi.PeriodicReturn.Period;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Verification;
import org.samanvay.spi.YesNo;

/** Figures for the monthly crime meeting and for the state: numbers only, nobody's name. */
final class PoliceReturns {
    private static final String REPORT = "first-information-report";
    private static final String STEPS = "child-offence-steps";
    private static final Verification NOT_CHECKED =
            Verification.unverified("general knowledge; the form is a design proposal");

    /** For the monthly crime meeting (मासिक अपराध गोष्ठी); no text names figures or a day. */
    private static final PeriodicReturn CRIME_MEETING = new PeriodicReturn(
            "women-and-children-month",
            Text.of(
                    "Offences against women and children, for the crime meeting",
                    "महिलाओं एवं बच्चों के विरुद्ध अपराध, मासिक अपराध गोष्ठी हेतु"),
            Period.MONTH,
            Term.days(5),
            PolicePosts.STATION_HOUSE_OFFICER,
            PolicePosts.DISTRICT_POLICE_CHIEF,
            List.of(
                    Figure.counted(
                            "information",
                            Text.of("Information received", "प्राप्त सूचनाएँ"),
                            new Count.Entries("information-record")),
                    Figure.counted("reports", Text.of("FIRs", "एफआईआर"), new Count.Entries(REPORT)),
                    Figure.counted(
                            "zero-reports",
                            Text.of("of them Zero FIRs", "जिनमें शून्य एफआईआर"),
                            new Count.EntriesWhere(REPORT, is("zeroFir", YesNo.YES))),
                    Figure.counted(
                            "two-months",
                            Text.of("to be investigated in two months", "दो मास में विवेचना वाले"),
                            new Count.EntriesWhere(REPORT, includes("procedures", SpecialProcedure.TWO_MONTHS))),
                    Figure.counted(
                            "charge-sheets",
                            Text.of("Charge sheets", "आरोप पत्र"),
                            new Count.EntriesWhere("police-report", is("kind", ReportKind.CHARGE_SHEET))),
                    Figure.counted(
                            "final-reports",
                            Text.of("Final reports", "अंतिम रिपोर्ट"),
                            new Count.EntriesWhere("police-report", is("kind", ReportKind.CLOSURE))),
                    Figure.counted(
                            "missing",
                            Text.of("Persons reported missing", "गुमशुदा व्यक्ति"),
                            new Count.Entries("missing-person")),
                    Figure.counted(
                            "still-missing",
                            Text.of("of them still missing", "जिनमें अभी गुमशुदा"),
                            new Count.EntriesWhere("missing-person", is("result", SearchResult.MISSING))),
                    Figure.entered(
                            "help-desk-visitors",
                            Text.of("Visitors at the Women Help Desk", "महिला हेल्प डेस्क पर आगंतुक"))),
            Law.of("Order of the police headquarters", "not determined"),
            NOT_CHECKED,
            Set.of(Mark.DESIGN_PROPOSAL, Mark.NOT_DETERMINED, Mark.DRAFT_TRANSLATION));

    private static final PeriodicReturn CHILD_OFFENCES = new PeriodicReturn(
            "child-offences-quarter",
            Text.of("Offences against children, by quarter", "बालकों के विरुद्ध लैंगिक अपराध, त्रैमासिक विवरणी"),
            Period.QUARTER,
            Term.days(15),
            PolicePosts.DISTRICT_POLICE_CHIEF,
            PolicePosts.STATE_NODAL,
            List.of(
                    Figure.counted(
                            "reported",
                            Text.of("Reports received", "प्राप्त रिपोर्ट"),
                            new Count.EntriesWhere(
                                    "information-record", includes("matters", InformationMatter.CHILD_SEXUAL_OFFENCE))),
                    Figure.counted(
                            "committee-told",
                            Text.of("Child Welfare Committee told", "बाल कल्याण समिति को सूचित"),
                            new Count.EntriesWhere(STEPS, answered("committeeToldAt"))),
                    Figure.counted(
                            "court-told",
                            Text.of("Special Court told", "विशेष न्यायालय को सूचित"),
                            new Count.EntriesWhere(STEPS, answered("courtToldAt"))),
                    Figure.counted(
                            "assessments",
                            Text.of("Preliminary assessments sent", "प्रेषित प्रारंभिक आकलन"),
                            new Count.Entries("child-preliminary-assessment")),
                    Figure.entered(
                            "pending-investigation",
                            Text.of("Investigations pending for more than two months", "दो मास से अधिक लंबित विवेचनाएँ"))),
            Law.of("POCSO 2012", "44; POCSO Rules 2020 rule 12"),
            NOT_CHECKED,
            Set.of(Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION));

    static final List<PeriodicReturn> ALL = List.of(CRIME_MEETING, CHILD_OFFENCES);

    private PoliceReturns() {}
}
