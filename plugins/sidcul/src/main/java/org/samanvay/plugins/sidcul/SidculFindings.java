package org.samanvay.plugins.sidcul;

import java.util.List;
import org.samanvay.spi.FindingRule;
import org.samanvay.spi.FindingRule.Looks;
import org.samanvay.spi.FindingRule.Measure;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;

/** What an estate shows by itself. A complaint is no input here: SIDCUL has no part in one. */
final class SidculFindings {
    static final List<FindingRule> ALL = List.of(FindingRule.of(
                    "internal-committee-missing",
                    Text.of("Internal committee missing for a month", "एक माह से आंतरिक समिति गठित नहीं"),
                    new Looks.Standing(SidculRegisters.UNITS, SidculRegisters.COMMITTEE_MISSING, Term.days(30)))
            .ownedBy(SidculPosts.REGIONAL_MANAGER)
            .referredTo("labour.assistant-labour-commissioner")
            .decidedWithin(Term.days(15))
            .measures(
                    new Measure("unit-told", Text.of("Unit told of its duty in writing", "इकाई को दायित्व की लिखित सूचना")),
                    new Measure("help-offered", Text.of("Help offered to constitute it", "समिति गठन में सहायता")),
                    new Measure(
                            "penalty-proposed",
                            Text.of(
                                    "Penalty proposed; on a second failure loss of licence (POSH Act s.26)",
                                    "शास्ति प्रस्तावित; पुनः चूक पर अनुज्ञप्ति निरस्तीकरण (POSH अधिनियम धारा 26)")))
            .source("POSH Act 2013 s.4, s.26; times are a design proposal", Mark.DESIGN_PROPOSAL, Mark.UNVERIFIED)
            .build());

    private SidculFindings() {}
}
