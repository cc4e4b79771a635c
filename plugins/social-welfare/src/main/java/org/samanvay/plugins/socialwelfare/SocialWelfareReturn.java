package org.samanvay.plugins.socialwelfare;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.PeriodicReturn;
import org.samanvay.spi.PeriodicReturn.Count;
import org.samanvay.spi.PeriodicReturn.Figure;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.Trigger.ReferralStatus;
import org.samanvay.spi.Verification;
import org.samanvay.spi.YesNo;

/** What a district tells the directorate each month; no order on its form was found. */
final class SocialWelfareReturn {
    static final PeriodicReturn MONTHLY = new PeriodicReturn(
            "claims-and-relief",
            Text.of("Claims, relief and payments of the month", "माह के आवेदन, राहत एवं भुगतान"),
            PeriodicReturn.Period.MONTH,
            Term.days(10),
            SocialWelfarePosts.DISTRICT_OFFICER,
            SocialWelfarePosts.STATE_NODAL,
            List.of(
                    Figure.counted(
                            "pension-claims",
                            Text.of("Pension claims received", "प्राप्त पेंशन आवेदन"),
                            new Count.Entries("pension-claim")),
                    Figure.counted(
                            "marriage-grant-claims",
                            Text.of("Marriage grant claims received", "प्राप्त विवाह अनुदान आवेदन"),
                            new Count.Entries("marriage-grant-claim")),
                    Figure.counted(
                            "relief-claims",
                            Text.of("Claims of relief after an atrocity", "अत्याचार राहत दावे"),
                            new Count.Entries("atrocity-relief-claim")),
                    Figure.counted(
                            "relief-claims-unpaid",
                            Text.of("of them, without a first relief", "जिनमें प्रथम राहत नहीं दी गई"),
                            new Count.EntriesWhere(
                                    "atrocity-relief-claim",
                                    Condition.not(Condition.answered("firstReliefGivenOn")))),
                    Figure.counted(
                            "not-arriving",
                            Text.of("Sanctioned benefits found not to arrive", "स्वीकृत लाभ जो खाते में नहीं पहुँच रहे"),
                            new Count.EntriesWhere("benefit-follow-up", Condition.is("arrives", YesNo.NO))),
                    Figure.counted(
                            "relief-asked",
                            Text.of("Referrals for relief received", "राहत हेतु प्राप्त रेफरल"),
                            new Count.Referrals("atrocity-relief", ReferralStatus.SENT)),
                    Figure.entered(
                            "amount-paid", Text.of("Relief paid, in rupees", "भुगतान की गई राहत, रुपये में"))),
            Law.of("SC/ST (Prevention of Atrocities) Rules 1995", "form and day not determined"),
            Verification.unverified("Design proposal; no order on a monthly return was found"),
            Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION));

    private SocialWelfareReturn() {}
}
