package org.samanvay.plugins.socialwelfare;

import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.atLeast;
import static org.samanvay.spi.Condition.atMost;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Scheme.Amount;
import org.samanvay.spi.Scheme.Benefit;
import org.samanvay.spi.Scheme.Criterion;
import org.samanvay.spi.Scheme.Per;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.MaritalStatus;
import org.samanvay.spi.facts.Sex;

/**
 * The state's pensions. The order that each rests on was not found: what stands here is what the department's own page
 * and pages about it say, so that all of it is to be compared with the orders in force.
 */
final class PensionSchemes {
    static final Law ORDER = Law.of("Government orders, Social Welfare Department, Uttarakhand", "number not determined");

    private static final String WIDOW_PAGES = "https://socialwelfare.uk.gov.in/pages/display/95-widow-pension"
            + " ; https://www.kantidigital.com/2024/01/Uttarakhand-Widow-Pension-Yojana.html";
    private static final String DIVYANG_PAGES = "https://egovtschemes.com/divyang-pension-scheme"
            + " ; https://egovtschemes.com/viklang-bharan-poshan-anudaan";
    private static final String TEELU_PAGES = "https://indiaprachar.com/teelu-rauteli-special-pension-scheme"
            + " ; https://govinfo.me/teelu-rauteli-special-pension-scheme-women-uttarakhand/2";
    private static final String OLD_AGE_PAGES = "https://rudraprayag.gov.in/social-welfare";

    private static final Text PORTAL = Text.of("On ssp.uk.gov.in", "ssp.uk.gov.in पर");
    private static final Text OFFICER = Text.of("District Social Welfare Officer", "जिला समाज कल्याण अधिकारी");

    static final Criterion DOMICILED = Criterion.of(
            "domiciled",
            Text.of("Permanent resident of Uttarakhand", "उत्तराखण्ड की/के स्थायी निवासी"),
            is("domiciled", YesNo.YES),
            ORDER,
            Mark.UNVERIFIED);

    /** Either is enough: the list, or an income up to the limit. */
    static final Criterion POOR = Criterion.of(
            "poor",
            Text.of(
                    "On the below-poverty-line list, or a monthly income of at most 4,000 rupees",
                    "बीपीएल सूची में, या मासिक आय अधिकतम 4,000 रुपये"),
            any(is("belowPovertyLine", YesNo.YES), atMost("monthlyIncome", 4000)),
            ORDER,
            Mark.UNVERIFIED);

    private static final Criterion NO_OTHER_PENSION = Criterion.of(
            "no-other-pension",
            Text.of("No other pension comes", "कोई अन्य पेंशन नहीं मिल रही"),
            is("otherPension", YesNo.NO),
            ORDER,
            Mark.UNVERIFIED);

    private static final Scheme WIDOW = draft(
                    "widow-pension",
                    Text.of(
                            "Widow pension (maintenance grant for destitute widows)",
                            "विधवा पेंशन (निराश्रित विधवा भरण-पोषण अनुदान)"))
            .gives(monthly(1500, WIDOW_PAGES, Text.of("Pension, paid every quarter", "पेंशन, त्रैमासिक भुगतान")))
            .documents(
                    Text.of("Death certificate of the husband", "पति का मृत्यु प्रमाण पत्र"),
                    Text.of("Aadhaar or voter card", "आधार या मतदाता पहचान पत्र"),
                    Text.of("Photograph", "फोटो"),
                    Text.of("Income or below-poverty-line certificate", "आय प्रमाण पत्र या बीपीएल प्रमाण पत्र"),
                    Text.of("Proof of age", "आयु प्रमाण पत्र"),
                    Text.of("Bank account linked to Aadhaar", "आधार से जुड़ा बैंक खाता"),
                    Text.of("Copy of the family register", "परिवार रजिस्टर की नकल"))
            .howToApply(Text.of(
                    "On ssp.uk.gov.in; selection in the open gram sabha in villages, by the Sub-Divisional Magistrate in towns",
                    "ssp.uk.gov.in पर; ग्रामीण क्षेत्र में खुली ग्राम सभा द्वारा, नगरीय क्षेत्र में उप जिला मजिस्ट्रेट द्वारा चयन"))
            .requires(
                    criterion("woman", "A woman", "महिला", is("sex", Sex.FEMALE)),
                    criterion("widowed", "Her husband has died", "विधवा", is("maritalStatus", MaritalStatus.WIDOWED)),
                    criterion("not-remarried", "Not married again", "पुनर्विवाह नहीं किया", is("remarried", YesNo.NO)),
                    aged("18 to 60 years old", "आयु 18 से 60 वर्ष", 18, 60),
                    DOMICILED,
                    POOR,
                    criterion(
                            "no-grown-son",
                            "No son or grandson above 20, or he is on the below-poverty-line list",
                            "20 वर्ष से अधिक आयु का पुत्र या पौत्र नहीं, या वह बीपीएल सूची में है",
                            any(
                                    is("socialWelfare.grownSon", YesNo.NO),
                                    is("socialWelfare.grownSonBelowPovertyLine", YesNo.YES))))
            .unverified(WIDOW_PAGES)
            .build();

    private static final Scheme OLD_AGE = draft("old-age-pension", Text.of("Old age pension", "वृद्धावस्था पेंशन"))
            .gives(monthly(
                    1500,
                    OLD_AGE_PAGES + "; an older page says 1,400",
                    Text.of("Pension", "पेंशन")))
            .documents(
                    Text.of("Aadhaar", "आधार"),
                    Text.of("Bank passbook", "बैंक पासबुक"),
                    Text.of("Income certificate", "आय प्रमाण पत्र"),
                    Text.of("Copy of the family register", "परिवार रजिस्टर की नकल"))
            .requires(
                    criterion("aged", "60 years old or more", "आयु 60 वर्ष या अधिक", atLeast("age", 60)),
                    DOMICILED,
                    POOR)
            .unverified(OLD_AGE_PAGES)
            .build();

    private static final Scheme DIVYANG = draft(
                    "divyang-pension", Text.of("Pension for people with disabilities", "दिव्यांग पेंशन"))
            .gives(monthly(1500, DIVYANG_PAGES, Text.of("Pension", "पेंशन")))
            .documents(
                    Text.of("Disability certificate", "दिव्यांगता प्रमाण पत्र"),
                    Text.of("Income certificate", "आय प्रमाण पत्र"),
                    Text.of("Aadhaar", "आधार"),
                    Text.of("Bank passbook", "बैंक पासबुक"))
            .requires(
                    criterion("adult", "18 years old or more", "आयु 18 वर्ष या अधिक", atLeast("age", 18)),
                    criterion(
                            "disability",
                            "A disability of at least 40 per cent by certificate",
                            "प्रमाण पत्र के अनुसार कम से कम 40 प्रतिशत दिव्यांगता",
                            atLeast("disabilityPercent", 40)),
                    DOMICILED,
                    POOR,
                    NO_OTHER_PENSION)
            .unverified(DIVYANG_PAGES)
            .build();

    /** The same pages as the adults' pension; its own scheme, for a rule of 18 years refused the child it is paid for. */
    private static final Scheme DIVYANG_CHILD = draft(
                    "divyang-child-grant",
                    Text.of(
                            "Maintenance grant to a parent of a child with a disability",
                            "दिव्यांग बच्चे के माता/पिता को भरण-पोषण अनुदान"))
            .gives(monthly(700, DIVYANG_PAGES, Text.of("Grant to a parent", "माता/पिता को अनुदान")))
            .documents(
                    Text.of("Disability certificate of the child", "बच्चे का दिव्यांगता प्रमाण पत्र"),
                    Text.of("Aadhaar of parent and child", "माता/पिता एवं बच्चे का आधार"),
                    Text.of("Bank passbook", "बैंक पासबुक"))
            .requires(
                    criterion(
                            "child",
                            "A child below 18 with a disability certificate",
                            "18 वर्ष से कम आयु का दिव्यांग प्रमाण पत्र वाला बच्चा",
                            is("socialWelfare.childWithDisability", YesNo.YES)),
                    DOMICILED)
            .unverified(DIVYANG_PAGES)
            .build();

    private static final Scheme SPOUSE = draft(
                    "spouse-maintenance-grant",
                    Text.of(
                            "Maintenance grant to the husband or wife of a person with mental illness",
                            "मानसिक रुग्णता से ग्रसित व्यक्ति के पति/पत्नी को भरण-पोषण अनुदान"))
            .gives(monthly(1500, DIVYANG_PAGES, Text.of("Grant", "अनुदान")))
            .documents(
                    Text.of("Certificate of the Chief Medical Officer", "मुख्य चिकित्साधिकारी का प्रमाण पत्र"),
                    Text.of("Aadhaar", "आधार"),
                    Text.of("Bank passbook", "बैंक पासबुक"))
            .requires(
                    criterion(
                            "spouse",
                            "Husband or wife of a person with mental illness, by certificate",
                            "मानसिक रुग्णता से ग्रसित प्रमाणित व्यक्ति के पति या पत्नी",
                            is("socialWelfare.spouseWithMentalIllness", YesNo.YES)),
                    DOMICILED,
                    POOR)
            .unverified(DIVYANG_PAGES)
            .build();

    private static final Scheme TEELU_RAUTELI = draft(
                    "teelu-rauteli-pension",
                    Text.of("Teelu Rauteli special pension", "तीलू रौतेली विशेष पेंशन योजना"))
            .gives(monthly(
                    1200,
                    TEELU_PAGES + "; older sources say 800",
                    Text.of("Pension for those who live by farming", "कृषि से आजीविका वाले व्यक्तियों हेतु पेंशन")))
            .documents(
                    Text.of("Disability certificate", "दिव्यांगता प्रमाण पत्र"),
                    Text.of("Proof of farming", "कृषि कार्य का प्रमाण"),
                    Text.of("Aadhaar", "आधार"))
            .requires(
                    aged("18 to 60 years old", "आयु 18 से 60 वर्ष", 18, 60),
                    criterion(
                            "disability",
                            "A disability of 20 to 40 per cent by certificate",
                            "प्रमाण पत्र के अनुसार 20 से 40 प्रतिशत दिव्यांगता",
                            all(atLeast("disabilityPercent", 20), atMost("disabilityPercent", 40))),
                    criterion(
                            "farming",
                            "Lives by farming",
                            "आजीविका कृषि से",
                            is("socialWelfare.livesByFarming", YesNo.YES)),
                    DOMICILED)
            .unverified(TEELU_PAGES + "; the newer source says women and men")
            .build();

    static final List<Scheme> ALL = List.of(WIDOW, OLD_AGE, DIVYANG, DIVYANG_CHILD, SPOUSE, TEELU_RAUTELI);

    private PensionSchemes() {}

    /** A scheme of the state that the district officer decides; no source gives a time or an appeal. */
    static Scheme.Draft draft(String code, Text name) {
        return Scheme.of(code, name, Scheme.Level.STATE, ORDER)
                .howToApply(PORTAL)
                .decidedBy(OFFICER)
                .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION);
    }

    static Criterion criterion(String code, String en, String hi, Condition condition) {
        return Criterion.of(code, Text.of(en, hi), condition, ORDER, Mark.UNVERIFIED);
    }

    private static Criterion aged(String en, String hi, int least, int most) {
        return criterion("aged", en, hi, all(atLeast("age", least), atMost("age", most)));
    }

    private static Benefit monthly(long rupees, String source, Text what) {
        return Benefit.of(what, Amount.of(rupees, Per.MONTH, source, Mark.UNVERIFIED));
    }
}
