package org.samanvay.plugins.womenchildwelfare;

import java.util.List;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.FindingRule.Looks;
import org.samanvay.spi.FindingRule.Measure;
import org.samanvay.spi.FindingRule.ToldIn;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/**
 * Incidents that repeat at one address, for the Protection Officer: numbers of cases and no address. Nobody is sent there by
 * it; whether a woman may be called, and how, her safe contact says.
 */
final class AddressFindings {
    static final List<FindingRule> ALL = List.of(FindingRule.of(
                    "repeated-incidents-at-address",
                    Text.of("Incidents repeated at one address within 12 months", "12 माह में एक ही पते पर पुनः घटना"),
                    new Looks.OneAddress(
                            List.of(new ToldIn(
                                    "domestic-incident-report", "aggrievedWoman.sharedHousehold", "incidents.date")),
                            2,
                            Term.days(365)))
            .ownedBy(WomenChildWelfarePosts.PROTECTION_OFFICER)
            .alsoSeenBy(WomenChildWelfarePosts.DISTRICT_PROBATION_OFFICER)
            .decidedWithin(Term.days(3))
            .measures(
                    new Measure(
                            "leading-post-asked",
                            Text.of(
                                    "Asked the post that leads the case, by its number",
                                    "प्रकरण के प्रभारी पद से प्रकरण संख्या द्वारा संपर्क")),
                    new Measure(
                            "safety-plan-looked-at",
                            Text.of("Her safety plan looked at again with her", "उसके साथ सुरक्षा योजना का पुनरावलोकन")),
                    new Measure(
                            "conference-asked-for",
                            Text.of("Case conference asked for", "प्रकरण सम्मेलन का अनुरोध")))
            .measuredAfter(Term.days(90))
            .keptFor(Term.days(365))
            .source("PWDVA 2005 s.9; the rule and its times are a design proposal", Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED,
                    Mark.DRAFT_TRANSLATION)
            .build());

    private AddressFindings() {}
}
