package org.samanvay.plugins.womenchildwelfare;

import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import java.util.Set;
import org.samanvay.plugins.womenchildwelfare.onestopcentre.OneStopCentreIntake.ServiceGiven;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PeriodicReturn.Count;
import org.samanvay.spi.PeriodicReturn.Figure;
import org.samanvay.spi.PeriodicReturn.Period;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger.ReferralStatus;
import org.samanvay.spi.Verification;

/** What the centres and the districts tell upwards. Forms and times are our proposal. */
final class WomenChildWelfareReturns {
    private static final String INTAKE = "one-stop-centre-intake";
    private static final String PRODUCTION = "child-welfare-committee-production";
    private static final Verification NOT_FOUND =
            Verification.unverified("general knowledge; the form is a design proposal");

    static final List<PeriodicReturn> ALL = List.of(
            new PeriodicReturn(
                    "one-stop-centre",
                    Text.of("Work of the One Stop Centre", "सखी वन स्टॉप सेंटर की मासिक विवरणी"),
                    Period.MONTH,
                    Term.days(5),
                    WomenChildWelfarePosts.ONE_STOP_CENTRE_ADMINISTRATOR,
                    WomenChildWelfarePosts.DISTRICT_PROBATION_OFFICER,
                    List.of(
                            Figure.counted("came", Text.of("Women and girls who came", "आईं महिलाएँ एवं बालिकाएँ"), new Count.Entries(INTAKE)),
                            Figure.counted(
                                    "sheltered",
                                    Text.of("Given shelter", "आश्रय दिया गया"),
                                    new Count.EntriesWhere(INTAKE, includes("services", ServiceGiven.SHELTER))),
                            Figure.counted(
                                    "legal-aid",
                                    Text.of("Given legal aid", "विधिक सहायता दी गई"),
                                    new Count.EntriesWhere(INTAKE, includes("services", ServiceGiven.LEGAL_AID))),
                            Figure.counted(
                                    "referred",
                                    Text.of("Sent by other departments", "अन्य विभागों से प्राप्त रेफरल"),
                                    new Count.Referrals("one-stop-centre-support", ReferralStatus.SENT)),
                            Figure.entered("staff", Text.of("Staff in place", "कार्यरत कर्मी"))),
                    Law.of("Mission Shakti guidelines 2022", "monitoring"),
                    NOT_FOUND,
                    Set.of(Mark.DESIGN_PROPOSAL)),
            new PeriodicReturn(
                    "women-and-children-of-the-district",
                    Text.of("Women and children of the district", "जनपद की महिलाओं एवं बच्चों संबंधी त्रैमासिक विवरणी"),
                    Period.QUARTER,
                    Term.days(10),
                    WomenChildWelfarePosts.DISTRICT_PROBATION_OFFICER,
                    WomenChildWelfarePosts.CHIEF_PROBATION_OFFICER,
                    List.of(
                            Figure.counted(
                                    "domestic-incident-reports",
                                    Text.of("Domestic incident reports", "घरेलू घटना रिपोर्ट"),
                                    new Count.Entries("domestic-incident-report")),
                            Figure.counted(
                                    "safety-plans", Text.of("Safety plans", "सुरक्षा योजनाएँ"), new Count.Entries("safety-plan")),
                            Figure.counted(
                                    "children",
                                    Text.of("Children received", "प्राप्त बालक / बालिकाएँ"),
                                    new Count.Entries(PRODUCTION)),
                            Figure.counted(
                                    "children-produced",
                                    Text.of("Children produced before the Committee", "समिति के समक्ष प्रस्तुत"),
                                    new Count.EntriesWhere(PRODUCTION, answered("producedAt"))),
                            Figure.counted(
                                    "risk-of-marriage",
                                    Text.of("Of them at risk of marriage", "उनमें विवाह के जोखिम वाले"),
                                    new Count.EntriesWhere(PRODUCTION, is("found.ground", "JJ-2-14-xii"))),
                            Figure.counted(
                                    "shelters",
                                    Text.of("Shelter homes with a place free", "रिक्त स्थान वाले आश्रय गृह"),
                                    new Count.Registered("shelter-homes", "place-free"))),
                    Law.of("JJ Act 2015", "order not determined"),
                    NOT_FOUND,
                    Set.of(Mark.DESIGN_PROPOSAL)));

    private WomenChildWelfareReturns() {}
}
