package org.samanvay.plugins.education;

import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import java.util.Set;
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
import org.samanvay.spi.YesNo;

/** What the block tells the district, and the district the state. Forms and times are our proposal. */
final class EducationReturns {
    private static final String REPORT = "out-of-school-report";

    static final List<PeriodicReturn> ALL = List.of(
            new PeriodicReturn(
                    "out-of-school-children",
                    Text.of("Children out of school", "विद्यालय से बाहर बच्चों की मासिक विवरणी"),
                    Period.MONTH,
                    Term.days(5),
                    EducationPosts.BLOCK_EDUCATION_OFFICER,
                    EducationPosts.CHIEF_EDUCATION_OFFICER,
                    List.of(
                            Figure.counted("reported", Text.of("Reported", "प्रतिवेदित"), new Count.Entries(REPORT)),
                            Figure.counted(
                                    "re-enrolled",
                                    Text.of("Back at school", "पुनः नामांकित"),
                                    new Count.EntriesWhere(REPORT, answered("reEnrolment.admittedOn"))),
                            Figure.counted(
                                    "child-marriage-apprehended",
                                    Text.of("Child marriage apprehended", "बाल विवाह की आशंका"),
                                    new Count.EntriesWhere(REPORT, is("childMarriageApprehended", YesNo.YES))),
                            Figure.counted(
                                    "asked-by-others",
                                    Text.of("Re-enrolments asked by other departments", "अन्य विभागों से प्राप्त पुनः नामांकन रेफरल"),
                                    new Count.Referrals("re-enrolment", ReferralStatus.SENT)),
                            Figure.entered(
                                    "children-on-rolls",
                                    Text.of("Children on the rolls of the block", "खण्ड में नामांकित बच्चे"))),
                    Law.of("RTE Act 2009", "9(d), 9(e)"),
                    Verification.unverified("general knowledge; the form is a design proposal"),
                    Set.of(Mark.DESIGN_PROPOSAL)),
            new PeriodicReturn(
                    "school-safety",
                    Text.of("Safety of schools", "विद्यालय सुरक्षा की त्रैमासिक विवरणी"),
                    Period.QUARTER,
                    Term.days(10),
                    EducationPosts.CHIEF_EDUCATION_OFFICER,
                    EducationPosts.STATE_NODAL,
                    List.of(
                            Figure.counted(
                                    "audits", Text.of("Safety audits", "सुरक्षा ऑडिट"), new Count.Entries("school-safety-audit")),
                            Figure.counted(
                                    "audited-schools",
                                    Text.of("Schools with an audit", "ऑडिट वाले विद्यालय"),
                                    new Count.Registered("schools", "safety-audit-done")),
                            Figure.counted(
                                    "schools-without",
                                    Text.of("Schools without an audit", "बिना ऑडिट वाले विद्यालय"),
                                    new Count.Registered("schools", "safety-audit-not-done"))),
                    Law.of("Guidelines on School Safety and Security 2021", "monitoring"),
                    Verification.unverified("https://orissadiary.com/ministry-of-education-prioritizes-child-safety-with-new-school-security-measures/"),
                    Set.of(Mark.DESIGN_PROPOSAL)));

    private EducationReturns() {}
}
