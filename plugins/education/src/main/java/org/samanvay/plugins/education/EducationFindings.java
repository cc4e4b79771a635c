package org.samanvay.plugins.education;

import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.plugins.education.schoolsafety.SchoolIncidentReport.IncidentNature;
import org.samanvay.spi.Condition;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.FindingRule.Looks;
import org.samanvay.spi.FindingRule.Measure;
import org.samanvay.spi.Inspection;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/**
 * What the department looks for at schools. All of it is a design proposal. Of incidents only the district's nodal post
 * reads; the block inspects a round of schools each month and is never told why one is in it. Of a child that stays away
 * from school the child protection posts are told, and this department is not.
 */
final class EducationFindings {
    private static final String INCIDENT = "school-incident-report";
    private static final String SCHOOL = "school";
    private static final String ROUND = "school-round";

    private static final Condition HARM_BY_PEOPLE = any(
            is("nature", IncidentNature.SEXUAL_OFFENCE_APPREHENDED),
            is("nature", IncidentNature.CORPORAL_PUNISHMENT),
            is("nature", IncidentNature.BULLYING));

    private static final Measure AUDIT =
            new Measure("safety-audit", Text.of("Safety audit of the school", "विद्यालय का सुरक्षा ऑडिट"));
    private static final Measure COMMITTEE = new Measure(
            "management-committee", Text.of("Safety taken up by the management committee", "प्रबंधन समिति में सुरक्षा पर विचार"));
    private static final Measure KEPT_AWAY = new Measure(
            "kept-away", Text.of("Persons named kept away from children", "नामित व्यक्ति बच्चों से दूर रखे गए"));

    static final List<FindingRule> ALL = List.of(
            FindingRule.of(
                            "repeated-incidents-at-school",
                            Text.of("Incidents repeated at one school", "एक ही विद्यालय में बार-बार घटनाएँ"),
                            new Looks.Repeated(
                                    INCIDENT, Optional.of(HARM_BY_PEOPLE), SCHOOL, 2, Term.days(365), Optional.empty()))
                    .ownedBy(EducationPosts.CHIEF_EDUCATION_OFFICER)
                    .inspectedBy(ROUND)
                    .measures(AUDIT, COMMITTEE)
                    .measuredAfter(Term.months(12))
                    .build(),
            FindingRule.of(
                            "three-incidents-without-action",
                            Text.of(
                                    "Three incidents at one school, nobody kept away from the children",
                                    "एक ही विद्यालय में तीन घटनाएँ, किसी को बच्चों से दूर नहीं रखा गया"),
                            new Looks.Repeated(
                                    INCIDENT,
                                    Optional.of(is("keptAway", YesNo.NO)),
                                    SCHOOL,
                                    3,
                                    Term.days(365),
                                    Optional.of(Term.days(3))))
                    .ownedBy(EducationPosts.CHIEF_EDUCATION_OFFICER)
                    .measures(KEPT_AWAY)
                    .build());

    static final List<Inspection> ROUNDS = List.of(new Inspection(
            ROUND,
            Text.of("School inspections due", "विद्यालय निरीक्षण देय"),
            Set.of("education.schools"),
            EducationPosts.BLOCK_EDUCATION_OFFICER,
            8,
            Term.days(14),
            Term.days(28),
            Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)));

    private EducationFindings() {}
}
