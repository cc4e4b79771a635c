package org.samanvay.plugins.police;

import java.util.List;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.FindingRule.Looks;
import org.samanvay.spi.FindingRule.Measure;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/**
 * Incidents that repeat at one address, for the women's desk: numbers of cases and no address, so that nobody appears at her
 * door. The station above the desk is not told, and the beat never.
 */
final class PoliceFindings {
    static final List<FindingRule> ALL = List.of(FindingRule.of(
                    "repeated-incidents-at-address",
                    Text.of("Incidents repeated at one address within 12 months", "12 माह में एक ही पते पर पुनः घटना"),
                    new Looks.OneAddress(List.of(), 2, Term.days(365)))
            .ownedBy(PolicePosts.WOMEN_HELP_DESK)
            .alsoSeenBy(PolicePosts.WOMEN_CELL)
            .decidedWithin(Term.days(3))
            .measures(
                    new Measure(
                            "recording-post-asked",
                            Text.of(
                                    "Asked the post that recorded it, by the case number",
                                    "दर्ज करने वाले पद से प्रकरण संख्या द्वारा संपर्क")),
                    new Measure(
                            "answer-at-once",
                            Text.of(
                                    "Desk prepared to answer a call at once",
                                    "कॉल पर तत्काल उत्तर हेतु डेस्क तैयार")))
            .measuredAfter(Term.days(90))
            .keptFor(Term.days(365))
            .source("Design proposal", Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION)
            .build());

    private PoliceFindings() {}
}
