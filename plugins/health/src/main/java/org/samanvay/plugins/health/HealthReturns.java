package org.samanvay.plugins.health;

import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import java.util.Set;
import org.samanvay.plugins.health.medicolegal.ConsentAnswers.ConsentAnswer;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PeriodicReturn.Count;
import org.samanvay.spi.PeriodicReturn.Figure;
import org.samanvay.spi.PeriodicReturn.Period;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Verification;

/** What a hospital tells the Chief Medical Officer each month. */
final class HealthReturns {
    private static final String EXAMINATION = "medico-legal-examination";

    static final List<PeriodicReturn> ALL = List.of(
            new PeriodicReturn(
                    "medico-legal-work",
                    Text.of("Medico-legal work", "चिकित्सा-विधिक कार्य की मासिक विवरणी"),
                    Period.MONTH,
                    Term.days(5),
                    HealthPosts.HOSPITAL_IN_CHARGE,
                    HealthPosts.CHIEF_MEDICAL_OFFICER,
                    List.of(
                            Figure.counted(
                                    "arrivals", Text.of("Persons who came", "आए व्यक्ति"), new Count.Entries(EXAMINATION)),
                            Figure.counted(
                                    "examined",
                                    Text.of("Examined with consent", "सहमति से परीक्षित"),
                                    new Count.EntriesWhere(
                                            EXAMINATION, is("consent.examination", ConsentAnswer.GIVEN))),
                            Figure.counted(
                                    "reports-sent",
                                    Text.of("Reports sent", "प्रेषित रिपोर्ट"),
                                    new Count.EntriesWhere(EXAMINATION, answered("report.sentAt"))),
                            Figure.counted(
                                    "injuries",
                                    Text.of("Entries of the injury register", "चोट पंजी की प्रविष्टियाँ"),
                                    new Count.Entries("injury-register")),
                            Figure.entered(
                                    "trained-doctors",
                                    Text.of(
                                            "Doctors trained in the guidelines of 2014",
                                            "2014 के दिशानिर्देशों में प्रशिक्षित चिकित्सक"))),
                    Law.of("BNSS 2023", "184, 397"),
                    Verification.unverified("general knowledge; the form is a design proposal"),
                    Set.of(Mark.DESIGN_PROPOSAL)),
            new PeriodicReturn(
                    "sex-selection-act",
                    Text.of(
                            "Clinics under the Act against sex selection",
                            "पीसीपीएनडीटी अधिनियम के अधीन क्लीनिकों की मासिक विवरणी"),
                    Period.MONTH,
                    Term.days(5),
                    HealthPosts.HOSPITAL_IN_CHARGE,
                    HealthPosts.CHIEF_MEDICAL_OFFICER,
                    List.of(
                            Figure.entered("clinics", Text.of("Registered clinics", "पंजीकृत क्लीनिक")),
                            Figure.entered("forms-f", Text.of("Forms F received", "प्राप्त प्ररूप-च (फॉर्म एफ)")),
                            Figure.entered("inspections", Text.of("Inspections", "निरीक्षण"))),
                    Law.of("PCPNDT Rules 1996", "9(8)"),
                    Verification.unverified("general knowledge"),
                    Set.of(Mark.UNVERIFIED)));

    private HealthReturns() {}
}
