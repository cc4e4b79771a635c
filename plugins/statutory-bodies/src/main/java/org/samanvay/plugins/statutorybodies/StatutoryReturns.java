package org.samanvay.plugins.statutorybodies;

import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.answered;
import static org.samanvay.spi.Condition.includes;
import static org.samanvay.spi.Condition.is;
import static org.samanvay.spi.Condition.not;

import java.util.List;
import java.util.Set;
import org.samanvay.plugins.statutorybodies.children.CommitteeOrder;
import org.samanvay.plugins.statutorybodies.magistracy.ChildMarriagePrevention.PreventiveStep;
import org.samanvay.plugins.statutorybodies.workplace.WorkplaceInquiry;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PeriodicReturn.Count;
import org.samanvay.spi.PeriodicReturn.Figure;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Verification;

/** Figures that the committees owe by law: numbers only, nobody's name. */
final class StatutoryReturns {
    private static final Condition LOCAL = is("committee", WorkplaceInquiry.InquiringCommittee.LOCAL);

    /** The committee's own report on its cases, for the review of the District Magistrate; no text names a due day. */
    private static final PeriodicReturn CHILD_WELFARE_COMMITTEE = new PeriodicReturn(
            "child-welfare-committee-quarter",
            Text.of(
                    "Cases before the Child Welfare Committee, by quarter",
                    "बाल कल्याण समिति के प्रकरणों की त्रैमासिक विवरणी"),
            PeriodicReturn.Period.QUARTER,
            Term.days(15),
            StatutoryPosts.CHILD_WELFARE_COMMITTEE,
            StatutoryPosts.DISTRICT_MAGISTRATE,
            List.of(
                    Figure.counted(
                            "received",
                            Text.of("Children and reports received", "प्राप्त बालक एवं रिपोर्ट"),
                            new Count.Entries("committee-receipt")),
                    Figure.counted(
                            "support-persons",
                            Text.of("Support persons appointed", "नियुक्त सहायक व्यक्ति"),
                            orders(CommitteeOrder.CommitteeDirection.SUPPORT_PERSON_APPOINTED)),
                    Figure.counted(
                            "special-relief",
                            Text.of("Special relief recommended", "विशेष राहत की अनुशंसाएँ"),
                            orders(CommitteeOrder.CommitteeDirection.SPECIAL_RELIEF)),
                    Figure.counted(
                            "final-orders",
                            Text.of("Final orders", "अंतिम आदेश"),
                            orders(CommitteeOrder.CommitteeDirection.FINAL_ORDER)),
                    Figure.entered("pending", Text.of("Pending at the end", "अंत में लंबित")),
                    Figure.entered("sittings", Text.of("Days of sitting", "बैठक के दिन"))),
            Law.of("JJ Act 2015", "36(4)"),
            Verification.unverified("general knowledge"),
            Set.of(Mark.UNVERIFIED, Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION));

    /** No text names a day; 31 January is practice and may differ by district. */
    private static final PeriodicReturn LOCAL_COMMITTEE = new PeriodicReturn(
            "local-committee-year",
            Text.of("Annual report of the Local Committee", "स्थानीय समिति की वार्षिक रिपोर्ट"),
            PeriodicReturn.Period.YEAR,
            Term.days(31),
            StatutoryPosts.LOCAL_COMMITTEE,
            StatutoryPosts.DISTRICT_OFFICER,
            List.of(
                    Figure.counted(
                            "received",
                            Text.of("Complaints received", "प्राप्त शिकायतें"),
                            new Count.EntriesWhere("workplace-inquiry", LOCAL)),
                    Figure.counted(
                            "disposed",
                            Text.of("Complaints disposed of", "निस्तारित शिकायतें"),
                            new Count.EntriesWhere("workplace-inquiry", all(LOCAL, answered("completedOn")))),
                    Figure.counted(
                            "open",
                            Text.of("Inquiries still open", "लंबित जाँचें"),
                            new Count.EntriesWhere("workplace-inquiry", all(LOCAL, not(answered("completedOn"))))),
                    Figure.entered(
                            "pending-over-90-days",
                            Text.of("Pending for more than 90 days", "90 दिन से अधिक लंबित")),
                    Figure.entered(
                            "workshops",
                            Text.of("Workshops or awareness programmes", "कार्यशालाएँ या जागरूकता कार्यक्रम"))),
            Law.of("POSH Act 2013", "21; POSH Rules 2013 rule 14"),
            Verification.unverified("https://poshequili.com/delay-in-filing-posh-annual-report"),
            Set.of(Mark.UNVERIFIED, Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION));

    /** The Act asks for periodic returns as the State directs; no text names a period or a day. */
    private static final PeriodicReturn CHILD_MARRIAGES = new PeriodicReturn(
            "child-marriages-quarter",
            Text.of("Child marriages prevented, by quarter", "बाल विवाह रोकथाम की त्रैमासिक विवरणी"),
            PeriodicReturn.Period.QUARTER,
            Term.days(15),
            StatutoryPosts.CHILD_MARRIAGE_PROHIBITION_OFFICER,
            StatutoryPosts.DISTRICT_MAGISTRATE,
            List.of(
                    Figure.counted(
                            "told-of",
                            Text.of("Child marriages told of", "सूचित बाल विवाह"),
                            new Count.Entries("child-marriage-prevention")),
                    Figure.counted(
                            "injunctions",
                            Text.of("Injunctions applied for", "व्यादेश हेतु आवेदन"),
                            new Count.EntriesWhere(
                                    "child-marriage-prevention", includes("steps", PreventiveStep.INJUNCTION))),
                    Figure.entered("prevented", Text.of("Prevented", "रोके गए")),
                    Figure.entered("awareness", Text.of("Awareness programmes", "जागरूकता कार्यक्रम")),
                    Figure.entered(
                            "sensitised",
                            Text.of("Sensitisation of the community", "समुदाय संवेदीकरण कार्यक्रम"))),
            Law.of("PCMA 2006", "16(3)(d) to (f)"),
            Verification.unverified("general knowledge"),
            Set.of(Mark.UNVERIFIED, Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION));

    static final List<PeriodicReturn> ALL = List.of(CHILD_WELFARE_COMMITTEE, LOCAL_COMMITTEE, CHILD_MARRIAGES);

    private StatutoryReturns() {}

    private static Count orders(CommitteeOrder.CommitteeDirection direction) {
        return new Count.EntriesWhere("committee-order", includes("directions", direction));
    }
}
