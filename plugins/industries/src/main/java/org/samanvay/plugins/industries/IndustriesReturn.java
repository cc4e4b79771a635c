package org.samanvay.plugins.industries;

import java.util.List;
import java.util.Set;
import org.samanvay.plugins.industries.enterprise.WomenEnterpriseSupport.SupportStage;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PeriodicReturn.Count;
import org.samanvay.spi.PeriodicReturn.Figure;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Verification;

/** What a District Industries Centre tells the directorate; no order on such a return was found. */
final class IndustriesReturn {
    static final PeriodicReturn QUARTERLY = new PeriodicReturn(
            "women-enterprises",
            Text.of("Women's enterprises of the quarter", "तिमाही में महिला उद्यम"),
            PeriodicReturn.Period.QUARTER,
            Term.days(15),
            IndustriesPosts.GENERAL_MANAGER,
            IndustriesPosts.STATE_NODAL,
            List.of(
                    Figure.counted(
                            "applications",
                            Text.of("Applications received", "प्राप्त आवेदन"),
                            new Count.Entries("self-employment-application")),
                    reached("sanctioned", SupportStage.BANK_SANCTION, "Loans sanctioned by the bank", "बैंक द्वारा स्वीकृत ऋण"),
                    reached("disbursed", SupportStage.DISBURSED, "Loans disbursed", "वितरित ऋण"),
                    reached("running", SupportStage.RUNNING, "Enterprises running", "संचालित उद्यम"),
                    Figure.entered("trained", Text.of("Women trained", "प्रशिक्षित महिलाएँ"))),
            Law.of("Directorate of Industries, Uttarakhand", "order not determined"),
            Verification.unverified("Design proposal; no order on such a return was found"),
            Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION));

    private IndustriesReturn() {}

    private static Figure reached(String code, SupportStage stage, String en, String hi) {
        return Figure.counted(
                code,
                Text.of(en, hi),
                new Count.EntriesWhere("women-enterprise-support", Condition.is("stage", stage)));
    }
}
