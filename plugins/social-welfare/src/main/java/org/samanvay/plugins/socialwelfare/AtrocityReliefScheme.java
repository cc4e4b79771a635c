package org.samanvay.plugins.socialwelfare;

import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.is;

import org.samanvay.spi.Condition;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Scheme.Amount;
import org.samanvay.spi.Scheme.Benefit;
import org.samanvay.spi.Scheme.Criterion;
import org.samanvay.spi.Scheme.Per;
import org.samanvay.spi.Term;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.SocialCategory;

/** Relief in instalments to people of Scheduled Castes and Tribes after an atrocity; the heads are a code list. */
final class AtrocityReliefScheme {
    private static final Law RULE = Law.of("SC/ST (Prevention of Atrocities) Rules 1995", "12(4), Annexure I (2016)");
    private static final String PRESS = "https://business-standard.com/amp/article/pti-stories/"
            + "new-rules-for-relief-speedy-justice-to-sc-st-victims-of-rape-116042300643_1.html";

    static final Scheme SCHEME = Scheme.of(
                    "atrocity-relief",
                    Text.of(
                            "Relief to people of Scheduled Castes and Tribes after an atrocity",
                            "अनुसूचित जाति/जनजाति के अत्याचार पीड़ितों को राहत"),
                    Scheme.Level.UNION,
                    RULE)
            .gives(
                    Benefit.of(
                            Text.of(
                                    "Relief by the head of the Annexure, in instalments on FIR, medical report, charge"
                                            + " sheet and judgment",
                                    "अनुलग्नक की मद के अनुसार राहत; एफआईआर, चिकित्सा रिपोर्ट, आरोप पत्र एवं निर्णय पर"
                                            + " किस्तों में"),
                            Amount.between(85_000, 825_000, Per.ONCE, PRESS, Mark.UNVERIFIED)),
                    Benefit.inKind(Text.of(
                            "Immediate relief in cash or kind: food, water, clothing, shelter, medical aid, transport",
                            "तत्काल राहत नकद या वस्तु में: भोजन, जल, वस्त्र, आश्रय, चिकित्सा सहायता, परिवहन")))
            .documents(
                    Text.of("FIR", "एफआईआर"),
                    Text.of("Medical report, where the head asks for it", "चिकित्सा रिपोर्ट, जहाँ मद में अपेक्षित हो"),
                    Text.of("Caste certificate", "जाति प्रमाण पत्र"),
                    Text.of("Bank passbook", "बैंक पासबुक"))
            .howToApply(Text.of("At the District Social Welfare Office", "जिला समाज कल्याण कार्यालय में"))
            .decidedBy(Text.of("District Magistrate", "जिला मजिस्ट्रेट"))
            .decidedWithin(Term.days(7))
            .requires(
                    criterion(
                            "category",
                            "Of a Scheduled Caste or Scheduled Tribe",
                            "अनुसूचित जाति या अनुसूचित जनजाति",
                            any(is("socialCategory", SocialCategory.SC), is("socialCategory", SocialCategory.ST))),
                    criterion(
                            "fir",
                            "An FIR under the Act has been registered (the accused belongs to neither)",
                            "अधिनियम के अंतर्गत एफआईआर दर्ज है (अभियुक्त अनुसूचित जाति/जनजाति का नहीं)",
                            is("socialWelfare.firUnderAtrocitiesAct", YesNo.YES)))
            .unverified(PRESS)
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .build();

    private AtrocityReliefScheme() {}

    private static Criterion criterion(String code, String en, String hi, Condition condition) {
        return Criterion.of(code, Text.of(en, hi), condition, RULE, Mark.UNVERIFIED);
    }
}
