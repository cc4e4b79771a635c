package org.samanvay.plugins.labour;

import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.not;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.FindingRule.Looks;
import org.samanvay.spi.FindingRule.Measure;
import org.samanvay.spi.Inspection;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/**
 * What the office looks for at workplaces. All of it is a design proposal. Of complaints only the district's nodal post
 * reads, which handles them; who inspects gets a round of units each month and is never told why one is in it.
 */
final class LabourFindings {
    private static final String COMPLAINT = "workplace-harassment-complaint";
    private static final String WORKPLACE = "registered";
    private static final String ROUND = "workplace-round";

    private static final Measure COMMITTEE_ASKED_FOR = new Measure(
            "committee-asked-for", Text.of("Employer asked to constitute the committee", "नियोजक से समिति गठित करने को कहा गया"));
    private static final Measure PENALTY = new Measure(
            "penalty-proposed",
            Text.of(
                    "Penalty proposed; on a second failure loss of licence (POSH Act s.26)",
                    "शास्ति प्रस्तावित; पुनः चूक पर अनुज्ञप्ति निरस्तीकरण (POSH अधिनियम धारा 26)"));
    private static final Measure SESSION = new Measure(
            "awareness-session", Text.of("Awareness session for all who work there", "सभी कर्मियों हेतु जागरूकता सत्र"));
    private static final Measure PASSED_ON = new Measure(
            "complaints-passed-on", Text.of("Complaints passed on to the committee", "शिकायतें समिति को अग्रेषित"));

    static final List<FindingRule> ALL = List.of(
            FindingRule.of(
                            "repeated-complaints-at-employer",
                            Text.of("Complaints repeated at one employer", "एक ही नियोजक के यहाँ बार-बार शिकायतें"),
                            new Looks.Repeated(
                                    COMPLAINT, Optional.empty(), WORKPLACE, 2, Term.days(365), Optional.empty()))
                    .ownedBy(LabourPosts.DISTRICT_OFFICER)
                    .inspectedBy(ROUND)
                    .measures(SESSION, COMMITTEE_ASKED_FOR)
                    .measuredAfter(Term.months(12))
                    .build(),
            FindingRule.of(
                            "three-complaints-without-action",
                            Text.of(
                                    "Three complaints at one employer, none passed on for a week",
                                    "एक ही नियोजक की तीन शिकायतें, एक सप्ताह में भी अग्रेषित नहीं"),
                            new Looks.Repeated(
                                    COMPLAINT,
                                    Optional.of(not(answered("givenToCommitteeOn"))),
                                    WORKPLACE,
                                    3,
                                    Term.days(365),
                                    Optional.of(Term.days(7))))
                    .ownedBy(LabourPosts.DISTRICT_OFFICER)
                    .measures(PASSED_ON)
                    .build(),
            FindingRule.of(
                            "internal-committee-missing",
                            Text.of("Internal committee missing for a month", "एक माह से आंतरिक समिति गठित नहीं"),
                            new Looks.Standing(LabourRegister.CODE, LabourRegister.MISSING, Term.days(30)))
                    .ownedBy(LabourPosts.DISTRICT_OFFICER)
                    .referredTo("statutory-bodies.district-officer-workplace")
                    .decidedWithin(Term.days(15))
                    .measures(COMMITTEE_ASKED_FOR, PENALTY)
                    .source("POSH Act 2013 s.4, s.26; times are a design proposal", Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED)
                    .build());

    static final List<Inspection> ROUNDS = List.of(new Inspection(
            ROUND,
            Text.of("Workplace inspections due", "कार्यस्थल निरीक्षण देय"),
            Set.of("labour.establishments", "sidcul.units"),
            LabourPosts.ENFORCEMENT_OFFICER,
            8,
            Term.days(14),
            Term.days(28),
            Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)));

    private LabourFindings() {}
}
