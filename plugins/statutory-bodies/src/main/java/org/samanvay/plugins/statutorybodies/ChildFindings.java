package org.samanvay.plugins.statutorybodies;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Condition;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.FindingRule.Looks;
import org.samanvay.spi.FindingRule.Measure;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.facts.Sex;

/**
 * Girls who may be married off. What is read is one report about one girl, nothing of her family; only the posts that the
 * law makes answerable are told, a human decides within seven days, and after ninety nothing of it is kept.
 */
final class ChildFindings {
    /** PCMA s.16; JJ Act s.106. */
    static final Set<String> CHILD_PROTECTION =
            Set.of(StatutoryPosts.CHILD_PROTECTION_UNIT, StatutoryPosts.CHILD_MARRIAGE_PROHIBITION_OFFICER);

    static final List<FindingRule> ALL = List.of(FindingRule.of(
                    "girl-out-of-school",
                    Text.of("Girl of 15 to 17 out of school", "15 से 17 वर्ष की बालिका विद्यालय से बाहर"),
                    new Looks.OneChild(
                            "education.out-of-school-report",
                            Condition.all(
                                    Condition.is("child.sex", Sex.FEMALE),
                                    Condition.atLeast("child.age", 15),
                                    Condition.atMost("child.age", 17),
                                    Condition.not(Condition.answered("reEnrolment.admittedOn"))),
                            Condition.answered("reEnrolment.admittedOn"),
                            Term.days(90)))
            .ownedBy(StatutoryPosts.CHILD_PROTECTION_UNIT)
            .alsoSeenBy(StatutoryPosts.CHILD_MARRIAGE_PROHIBITION_OFFICER)
            .referredTo("statutory-bodies." + StatutoryPosts.CHILD_MARRIAGE_PROHIBITION_OFFICER)
            .decidedWithin(Term.days(7))
            .measures(
                    new Measure("school-asked", Text.of("Asked the school that reported", "सूचना देने वाले विद्यालय से संपर्क")),
                    new Measure("girl-heard", Text.of("The girl was heard alone", "बालिका को अकेले में सुना गया")),
                    new Measure("scheme-offered", Text.of("Scheme or hostel offered", "योजना या छात्रावास का प्रस्ताव")),
                    new Measure(
                            "marriage-stopped",
                            Text.of("Steps taken against a child marriage", "बाल विवाह रोकने हेतु कार्यवाही")))
            // A month, in which she should be back at school.
            .measuredAfter(Term.days(30))
            .keptFor(Term.days(90))
            .source(
                    "PCMA 2006 s.16(3); JJ Act 2015 s.2(14)(xii); the rule and its ages are a design proposal",
                    Mark.DESIGN_PROPOSAL,
                    Mark.UNVERIFIED)
            .build());

    private ChildFindings() {}
}
