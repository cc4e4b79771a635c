package org.samanvay.plugins.socialwelfare;

import static org.samanvay.plugins.socialwelfare.PensionSchemes.DOMICILED;
import static org.samanvay.plugins.socialwelfare.PensionSchemes.POOR;
import static org.samanvay.plugins.socialwelfare.PensionSchemes.criterion;
import static org.samanvay.plugins.socialwelfare.PensionSchemes.draft;
import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.atLeast;
import static org.samanvay.spi.Condition.atMost;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Scheme.Amount;
import org.samanvay.spi.Scheme.Benefit;
import org.samanvay.spi.Scheme.Criterion;
import org.samanvay.spi.Scheme.Per;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.SocialCategory;

/** Grants for a marriage. None is ever a reason to marry a child: both ages are asked first. */
final class MarriageGrantSchemes {
    private static final String WIDOW_PAGES =
            "https://projectsarthi.com/schemes/gsfmoddw ; https://egovtschemes.com/?p=7010";
    private static final String CASTE_PAGES = "https://durgaminayan.com/?p=14827"
            + " ; https://www.rashancard.in/web-stories/uttarakhand-shaadi-grant-yojana-online-2/";
    private static final String DIVYANG_PAGES = "https://indiaprachar.com/divyang-boys-girls-marriage-incentive-grant";

    private static final Criterion OF_AGE = Criterion.of(
            "of-age",
            Text.of("Bride at least 18, groom at least 21 years old", "वधू की आयु कम से कम 18, वर की कम से कम 21 वर्ष"),
            all(atLeast("socialWelfare.brideAge", 18), atLeast("socialWelfare.groomAge", 21)),
            Law.of("Prohibition of Child Marriage Act 2006", "2(a)"),
            Mark.UNVERIFIED);

    private static final Text WEDDING_PROOF = Text.of("Proof of the marriage", "विवाह का प्रमाण");
    private static final Text INCOME = Text.of("Income or below-poverty-line certificate", "आय या बीपीएल प्रमाण पत्र");
    private static final Text CASTE_CERTIFICATE = Text.of("Caste certificate", "जाति प्रमाण पत्र");
    private static final Text BANK = Text.of("Bank passbook", "बैंक पासबुक");

    private static final Scheme WIDOWS_DAUGHTER = draft(
                    "widows-daughter-marriage-grant",
                    Text.of(
                            "Grant for the marriage of daughters of a destitute widow",
                            "निराश्रित विधवा पुत्री विवाह अनुदान"))
            .gives(once(50_000, WIDOW_PAGES, Text.of("Grant for each of two daughters", "दो पुत्रियों तक, प्रति पुत्री अनुदान")))
            .documents(
                    Text.of("Aadhaar", "आधार"),
                    Text.of("Photograph", "फोटो"),
                    CASTE_CERTIFICATE,
                    Text.of("Domicile certificate", "स्थायी निवास प्रमाण पत्र"),
                    INCOME,
                    Text.of("Ration card", "राशन कार्ड"),
                    Text.of("Copy of the family register", "परिवार रजिस्टर की नकल"),
                    BANK)
            .howToApply(Text.of(
                    "On ssp.uk.gov.in, eservices.uk.gov.in or UMANG", "ssp.uk.gov.in, eservices.uk.gov.in या उमंग पर"))
            .requires(
                    criterion(
                            "widow-pensioner",
                            "The widow pension comes to her",
                            "विधवा पेंशन मिल रही है",
                            is("socialWelfare.widowPensioner", YesNo.YES)),
                    DOMICILED,
                    POOR,
                    criterion(
                            "at-most-two",
                            "At most one such grant before this",
                            "इससे पूर्व अधिकतम एक ऐसा अनुदान",
                            atMost("socialWelfare.marriageGrantsBefore", 1)),
                    OF_AGE,
                    criterion(
                            "not-above-45",
                            "Bride and groom at most 45 years old",
                            "वर एवं वधू की आयु अधिकतम 45 वर्ष",
                            all(atMost("socialWelfare.brideAge", 45), atMost("socialWelfare.groomAge", 45))))
            .unverified(WIDOW_PAGES)
            .build();

    private static final Scheme CASTE = draft(
                    "sc-st-daughter-marriage-grant",
                    Text.of(
                            "Grant for the marriage of daughters of Scheduled Caste and Tribe families",
                            "अनुसूचित जाति/जनजाति पुत्री शादी अनुदान"))
            .gives(once(50_000, CASTE_PAGES, Text.of("Grant", "अनुदान")))
            .documents(
                    CASTE_CERTIFICATE,
                    INCOME,
                    Text.of("Proof of both ages", "वर एवं वधू के आयु प्रमाण पत्र"),
                    WEDDING_PROOF)
            .requires(
                    DOMICILED,
                    criterion(
                            "category",
                            "Of a Scheduled Caste or Scheduled Tribe",
                            "अनुसूचित जाति या अनुसूचित जनजाति",
                            any(is("socialCategory", SocialCategory.SC), is("socialCategory", SocialCategory.ST))),
                    criterion(
                            "family-income",
                            "A yearly family income of at most 48,000 rupees (another page says 52,000)",
                            "परिवार की वार्षिक आय अधिकतम 48,000 रुपये (एक अन्य पृष्ठ पर 52,000)",
                            atMost("yearlyFamilyIncome", 48_000)),
                    OF_AGE)
            .unverified(CASTE_PAGES)
            .build();

    private static final Scheme DIVYANG = draft(
                    "divyang-marriage-grant",
                    Text.of(
                            "Incentive grant for a marriage with a person with a disability",
                            "दिव्यांग विवाह प्रोत्साहन अनुदान"))
            .gives(once(25_000, DIVYANG_PAGES, Text.of("Grant for the couple", "दम्पति को अनुदान")))
            .documents(
                    Text.of("Disability certificate", "दिव्यांगता प्रमाण पत्र"),
                    WEDDING_PROOF,
                    Text.of("Proof of residence", "निवास का प्रमाण"))
            .howToApply(Text.of("At the District Social Welfare Office", "जिला समाज कल्याण कार्यालय में"))
            .requires(
                    criterion(
                            "disability",
                            "A disability of at least 40 per cent by certificate",
                            "प्रमाण पत्र के अनुसार कम से कम 40 प्रतिशत दिव्यांगता",
                            atLeast("disabilityPercent", 40)),
                    criterion(
                            "resident",
                            "Permanent resident, or in the state for five years",
                            "स्थायी निवासी, या पाँच वर्ष से राज्य में निवास",
                            any(is("domiciled", YesNo.YES), is("socialWelfare.residentFiveYears", YesNo.YES))),
                    OF_AGE,
                    criterion(
                            "not-convicted",
                            "Neither has been convicted",
                            "दोनों में से कोई दोषसिद्ध नहीं",
                            is("socialWelfare.convicted", YesNo.NO)))
            .unverified(DIVYANG_PAGES)
            .build();

    static final List<Scheme> ALL = List.of(WIDOWS_DAUGHTER, CASTE, DIVYANG);

    private MarriageGrantSchemes() {}

    private static Benefit once(long rupees, String source, Text what) {
        return Benefit.of(what, Amount.of(rupees, Per.ONCE, source, Mark.UNVERIFIED));
    }
}
