package org.samanvay.plugins.labour;

import static org.samanvay.plugins.labour.LabourSchemes.AADHAAR;
import static org.samanvay.plugins.labour.LabourSchemes.BANK;
import static org.samanvay.plugins.labour.LabourSchemes.criterion;
import static org.samanvay.spi.Condition.atLeast;
import static org.samanvay.spi.Condition.atMost;
import static org.samanvay.spi.Condition.is;

import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Scheme.Amount;
import org.samanvay.spi.Scheme.Benefit;
import org.samanvay.spi.Scheme.Criterion;
import org.samanvay.spi.Scheme.Per;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.Sex;

/** What the welfare board of building and other construction workers gives to its members. */
final class ConstructionBoardSchemes {
    private static final Law BOARD = Law.of("Uttarakhand construction workers' welfare board, scheme", "order not determined");
    private static final String BOARD_PAGE = "https://egovtschemes.com/maternity-benefit-scheme-ukbocwwb";
    private static final String WEDDING_PAGE = "https://kurmanchalakhbar.com/uttarakhand-the-state-government-will-conduct-"
            + "mass-marriages-of-the-daughters-of-laborers-the-first-mass-marriage-will-be-organized-here";
    private static final Text BOARD_CARD = Text.of("Card of the construction board", "सन्निर्माण बोर्ड का पंजीकरण कार्ड");

    private static final Criterion DOMICILED = criterion(
            "domiciled",
            "Permanent resident of Uttarakhand",
            "उत्तराखण्ड की/के स्थायी निवासी",
            is("domiciled", YesNo.YES),
            BOARD);

    private static final Criterion MEMBER = criterion(
            "member",
            "Registered with the board, and paid up",
            "बोर्ड में पंजीकृत एवं सदस्यता सक्रिय",
            is("labour.boardMember", YesNo.YES),
            BOARD);

    static final Scheme MATERNITY = Scheme.of(
                    "construction-maternity-help",
                    Text.of(
                            "Maternity help of the construction workers' board",
                            "प्रसूति सहायता (भवन एवं अन्य सन्निर्माण कर्मकार कल्याण बोर्ड)"),
                    Scheme.Level.STATE,
                    BOARD)
            .gives(Benefit.of(
                    Text.of("For each of the first two deliveries", "प्रथम दो प्रसवों तक, प्रति प्रसव"),
                    Amount.of(10_000, Per.ONCE, BOARD_PAGE, Mark.UNVERIFIED)))
            .documents(
                    BOARD_CARD,
                    Text.of("Antenatal card", "एएनसी कार्ड"),
                    Text.of("Medical certificate", "चिकित्सा प्रमाण पत्र"),
                    Text.of("Birth certificate", "जन्म प्रमाण पत्र"),
                    AADHAAR,
                    BANK)
            .howToApply(Text.of(
                    "To the registration officer of the area, within two months of the delivery",
                    "क्षेत्र के पंजीकरण अधिकारी को, प्रसव के दो माह के भीतर"))
            .decidedBy(Text.of("Construction workers' welfare board", "भवन एवं अन्य सन्निर्माण कर्मकार कल्याण बोर्ड"))
            .requires(
                    criterion("woman", "A woman", "महिला", is("sex", Sex.FEMALE), BOARD),
                    DOMICILED,
                    MEMBER,
                    criterion(
                            "three-months",
                            "Registered for three months or more",
                            "तीन माह या अधिक से पंजीकृत",
                            atLeast("labour.boardMonths", 3),
                            BOARD),
                    criterion(
                            "first-two",
                            "The first or second child",
                            "पहली या दूसरी संतान",
                            atMost("childOrder", 2),
                            BOARD),
                    criterion(
                            "drawn-once",
                            "The same help is not drawn elsewhere",
                            "यही सहायता अन्यत्र से नहीं ली गई",
                            is("labour.sameHelpElsewhere", YesNo.NO),
                            BOARD))
            .sameBenefitAs("maternity-help")
            .unverified(BOARD_PAGE)
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .build();

    static final Scheme MARRIAGE = Scheme.of(
                    "construction-marriage-help",
                    Text.of("Marriage help of the construction workers' board", "कन्या विवाह सहायता योजना (सन्निर्माण बोर्ड)"),
                    Scheme.Level.STATE,
                    BOARD)
            .gives(
                    Benefit.of(
                            Text.of(
                                    "Help; the higher sum is reported for a mass marriage",
                                    "सहायता; सामूहिक विवाह हेतु अधिक राशि का समाचार है"),
                            Amount.between(51_000, 61_000, Per.ONCE, WEDDING_PAGE, Mark.UNVERIFIED)),
                    Benefit.of(
                            Text.of("For dress", "वस्त्र हेतु"),
                            Amount.of(5000, Per.ONCE, WEDDING_PAGE, Mark.UNVERIFIED)))
            .documents(BOARD_CARD, AADHAAR, Text.of("Proof of age", "आयु प्रमाण पत्र"), Text.of("Proof of the marriage", "विवाह का प्रमाण"))
            .howToApply(Text.of("At the labour office or a common service centre", "श्रम कार्यालय या जन सेवा केन्द्र में"))
            .decidedBy(Text.of("Construction workers' welfare board", "भवन एवं अन्य सन्निर्माण कर्मकार कल्याण बोर्ड"))
            .requires(
                    MEMBER,
                    DOMICILED,
                    criterion(
                            "whose-marriage",
                            "Of the worker's daughter, or of the woman worker herself",
                            "कर्मकार की पुत्री का, या स्वयं महिला कर्मकार का",
                            is("labour.daughterOrSelf", YesNo.YES),
                            BOARD),
                    criterion(
                            "of-age",
                            "The bride is at least 18 years old",
                            "वधू की आयु कम से कम 18 वर्ष",
                            atLeast("labour.brideAge", 18),
                            Law.of("Prohibition of Child Marriage Act 2006", "2(a)")))
            .unverified(WEDDING_PAGE + "; another paper reports other sums")
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .build();

    private ConstructionBoardSchemes() {}
}
