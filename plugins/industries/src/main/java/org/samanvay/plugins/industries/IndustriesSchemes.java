package org.samanvay.plugins.industries;

import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.atLeast;
import static org.samanvay.spi.Condition.atMost;
import static org.samanvay.spi.Condition.is;

import java.time.LocalDate;
import java.util.List;
import org.samanvay.plugins.industries.IndustriesFacts.EnterpriseKind;
import org.samanvay.spi.Condition;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Scheme.Amount;
import org.samanvay.spi.Scheme.Benefit;
import org.samanvay.spi.Scheme.Criterion;
import org.samanvay.spi.Scheme.Per;
import org.samanvay.spi.Text;
import org.samanvay.spi.Validity;
import org.samanvay.spi.YesNo;
import org.samanvay.spi.facts.Sex;
import org.samanvay.spi.facts.SocialCategory;

/** Loans and subsidies, as pages about them say. The single women's scheme is that of Women and Child Welfare. */
final class IndustriesSchemes {
    private static final String MSY_PAGES = "https://projectsarthi.com/schemes/mmsy-uk ;"
            + " https://uttarakhandexpress.com/mukhyamantri-swarozgar-yojana-started-in-uttarakhand-2-0-10-thousand-youth-"
            + "will-get-employment";
    private static final String PMEGP_PAGES = "https://www.moneyverss.com/goverment-subsidies-details/PMEGP ;"
            + " https://bookmyca.in/pmegp-pradhan-mantri-employment-generation-program";
    private static final String STAND_UP_PAGE = "https://rajras.in/index.php/stand-up-india-scheme";
    private static final String UNSEEN = "general knowledge";

    private static final Text AADHAAR = Text.of("Aadhaar", "आधार");
    private static final Text PROJECT_REPORT = Text.of("Project report", "परियोजना रिपोर्ट");
    private static final Text PAN = Text.of("PAN", "पैन कार्ड");

    /** "2025 to 2030" in the pages; that the years are financial years is our reading. */
    private static final Validity MSY_YEARS = Validity.between(LocalDate.of(2025, 4, 1), LocalDate.of(2030, 3, 31));

    private static final Scheme MSY = scheme(
                    "self-employment-2",
                    Text.of("Chief Minister's self-employment scheme 2.0", "मुख्यमंत्री स्वरोजगार योजना 2.0"),
                    Scheme.Level.STATE,
                    Law.of("Government order, Industries Department, Uttarakhand", "number not determined"),
                    MSY_PAGES)
            .gives(
                    Benefit.of(
                            Text.of(
                                    "Subsidy of 25 to 30 per cent of a project up to 2,00,000",
                                    "2,00,000 तक की परियोजना पर 25 से 30 प्रतिशत अनुदान"),
                            Amount.between(0, 60_000, Per.ONCE, MSY_PAGES + "; sum follows from the per cent", Mark.UNVERIFIED)),
                    Benefit.of(
                            Text.of(
                                    "Subsidy of 20 to 25 per cent of a project from 2,00,000 to 10,00,000",
                                    "2,00,000 से 10,00,000 तक की परियोजना पर 20 से 25 प्रतिशत अनुदान"),
                            Amount.between(40_000, 250_000, Per.ONCE, MSY_PAGES + "; sum follows from the per cent", Mark.UNVERIFIED)),
                    Benefit.inKind(Text.of(
                            "Subsidy of a larger project, within the band of 15 to 30 per cent: its share was not found",
                            "इससे बड़ी परियोजना पर 15 से 30 प्रतिशत के भीतर अनुदान: प्रतिशत का स्रोत नहीं मिला")),
                    Benefit.inKind(Text.of(
                            "More for women, hills or products: not confirmed",
                            "महिला, पर्वतीय क्षेत्र या उत्पाद हेतु अतिरिक्त: पुष्ट नहीं")))
            .documents(
                    AADHAAR,
                    Text.of("Domicile certificate", "स्थायी निवास प्रमाण पत्र"),
                    PROJECT_REPORT,
                    Text.of("Bank passbook", "बैंक पासबुक"))
            .howToApply(Text.of("On msy.uk.gov.in", "msy.uk.gov.in पर"))
            .decidedBy(Text.of("District Industries Centre and bank", "जिला उद्योग केन्द्र एवं बैंक"))
            .requires(
                    domiciled("number not determined"),
                    adult("Government order, Industries Department, Uttarakhand"),
                    noDefault("Government order, Industries Department, Uttarakhand"),
                    criterion(
                            "cost",
                            "Cost at most 25 lakh in manufacturing, 10 lakh in service or trade, 2 lakh if very small",
                            "लागत विनिर्माण में अधिकतम 25 लाख, सेवा या व्यापार में 10 लाख, अति सूक्ष्म में 2 लाख",
                            any(
                                    costs(EnterpriseKind.MANUFACTURING, 2_500_000),
                                    costs(EnterpriseKind.SERVICE, 1_000_000),
                                    costs(EnterpriseKind.TRADE, 1_000_000),
                                    costs(EnterpriseKind.MICRO, 200_000)),
                            Law.of("Government order, Industries Department, Uttarakhand", "number not determined")))
            .valid(MSY_YEARS)
            .build();

    private static final Scheme PMEGP = scheme(
                    "employment-generation-programme",
                    Text.of("Prime Minister's Employment Generation Programme", "प्रधानमंत्री रोजगार सृजन कार्यक्रम"),
                    Scheme.Level.UNION,
                    Law.of("PMEGP guidelines", "margin money, special category"),
                    PMEGP_PAGES)
            .gives(
                    Benefit.of(
                            Text.of(
                                    "For a woman: margin money of 25 per cent in towns, 35 per cent in villages, of at most"
                                            + " 50 lakh in manufacturing and 20 lakh in service; her own share 5 per cent",
                                    "महिला हेतु: नगर में 25 एवं गाँव में 35 प्रतिशत मार्जिन मनी, विनिर्माण में अधिकतम 50 लाख एवं"
                                            + " सेवा में 20 लाख पर; स्वयं का अंश 5 प्रतिशत"),
                            Amount.between(0, 1_750_000, Per.ONCE, PMEGP_PAGES + "; sum follows from the per cent", Mark.UNVERIFIED)))
            .documents(
                    AADHAAR,
                    PROJECT_REPORT,
                    Text.of("Proof of schooling", "शैक्षिक योग्यता प्रमाण पत्र"),
                    Text.of("Certificate of category", "श्रेणी प्रमाण पत्र"))
            .howToApply(Text.of("On kviconline.gov.in", "kviconline.gov.in पर"))
            .decidedBy(Text.of("KVIC, KVIB or District Industries Centre, and bank", "केवीआईसी, केवीआईबी या जिला उद्योग केन्द्र, एवं बैंक"))
            .requires(
                    adult("PMEGP guidelines"),
                    criterion(
                            "new-unit",
                            "A new unit",
                            "नई इकाई",
                            is("industries.newUnit", YesNo.YES),
                            Law.of("PMEGP guidelines", "eligibility")),
                    criterion(
                            "once-a-family",
                            "Nobody of the family has had it",
                            "परिवार में किसी को पूर्व में नहीं मिला",
                            is("industries.familyHadSubsidy", YesNo.NO),
                            Law.of("PMEGP guidelines", "eligibility")),
                    criterion(
                            "schooling",
                            "Class 8 passed, or at most 10 lakh in manufacturing and 5 lakh in service",
                            "कक्षा 8 उत्तीर्ण, या लागत विनिर्माण में 10 लाख एवं सेवा में 5 लाख तक",
                            any(
                                    is("industries.passedClassEight", YesNo.YES),
                                    costs(EnterpriseKind.MANUFACTURING, 1_000_000),
                                    costs(EnterpriseKind.SERVICE, 500_000)),
                            Law.of("PMEGP guidelines", "eligibility")))
            .build();

    private static final Scheme STAND_UP = scheme(
                    "stand-up-india",
                    Text.of("Stand-Up India", "स्टैंड-अप इंडिया"),
                    Scheme.Level.UNION,
                    Law.of("Stand-Up India scheme", "2016"),
                    STAND_UP_PAGE + "; whether it is open after 31 March 2025 was not confirmed")
            .gives(Benefit.of(
                    Text.of("Bank loan", "बैंक ऋण"),
                    Amount.between(1_000_000, 10_000_000, Per.ONCE, STAND_UP_PAGE, Mark.UNVERIFIED)))
            .documents(AADHAAR, PAN, PROJECT_REPORT)
            .howToApply(Text.of(
                    "At a bank or on standupmitra.in; ask first whether the scheme is still open",
                    "बैंक में या standupmitra.in पर; पहले पूछें कि योजना अभी चालू है या नहीं"))
            .decidedBy(Text.of("Bank", "बैंक"))
            .requires(
                    criterion(
                            "whom",
                            "A woman, or of a Scheduled Caste or Tribe",
                            "महिला, या अनुसूचित जाति/जनजाति",
                            any(
                                    is("sex", Sex.FEMALE),
                                    is("socialCategory", SocialCategory.SC),
                                    is("socialCategory", SocialCategory.ST)),
                            Law.of("Stand-Up India scheme", "eligibility")),
                    adult("Stand-Up India scheme"),
                    noDefault("Stand-Up India scheme"),
                    criterion(
                            "new-unit",
                            "A new unit",
                            "नई इकाई",
                            is("industries.newUnit", YesNo.YES),
                            Law.of("Stand-Up India scheme", "eligibility")),
                    majority("Stand-Up India scheme"))
            .marked(Mark.UNVERIFIED, Mark.NOT_DETERMINED, Mark.DRAFT_TRANSLATION)
            .build();

    private static final Scheme MUDRA = scheme(
                    "mudra-loan",
                    Text.of("Prime Minister's MUDRA loan", "प्रधानमंत्री मुद्रा योजना"),
                    Scheme.Level.UNION,
                    Law.of("Pradhan Mantri MUDRA Yojana", "2015"),
                    UNSEEN)
            .gives(
                    loan("Shishu", "शिशु", 0, 50_000),
                    loan("Kishore", "किशोर", 50_000, 500_000),
                    loan("Tarun", "तरुण", 500_000, 1_000_000),
                    loan("Tarun Plus", "तरुण प्लस", 1_000_000, 2_000_000))
            .documents(Text.of("Papers on identity and address", "पहचान एवं पते के प्रपत्र"), Text.of("Business plan", "व्यवसाय योजना"))
            .howToApply(Text.of("At a bank, or on udyamimitra.in", "बैंक में, या udyamimitra.in पर"))
            .decidedBy(Text.of("Bank", "बैंक"))
            .requires(adult("Pradhan Mantri MUDRA Yojana"), noDefault("Pradhan Mantri MUDRA Yojana"))
            .build();

    private static final Scheme UDYAM = scheme(
                    "udyam-registration",
                    Text.of("Udyam registration of a woman's enterprise", "महिला उद्यम का उद्यम पंजीकरण"),
                    Scheme.Level.UNION,
                    Law.of("MSMED Act 2006", "8"),
                    UNSEEN)
            .gives(Benefit.inKind(Text.of(
                    "Free registration; public buyers keep 3 per cent for enterprises of women",
                    "निःशुल्क पंजीकरण; सार्वजनिक क्रय में 3 प्रतिशत महिला उद्यमों हेतु")))
            .documents(AADHAAR, PAN, Text.of("GSTIN, if any", "जीएसटीआईएन, यदि हो"))
            .howToApply(Text.of("On udyamregistration.gov.in, free of charge", "udyamregistration.gov.in पर, निःशुल्क"))
            .decidedBy(Text.of("Ministry of Micro, Small and Medium Enterprises", "सूक्ष्म, लघु एवं मध्यम उद्यम मंत्रालय"))
            .requires(
                    criterion("woman", "A woman", "महिला", is("sex", Sex.FEMALE), Law.of("MSMED Act 2006", "8")),
                    majority("MSMED Act 2006"))
            .build();

    private static final Scheme WOMEN = scheme(
                    "women-entrepreneurs-incentive",
                    Text.of("Special incentive for women entrepreneurs", "महिला उद्यमियों हेतु विशेष प्रोत्साहन योजना"),
                    Scheme.Level.STATE,
                    Law.of("Government order, Industries Department, Uttarakhand", "number not determined"),
                    UNSEEN)
            .gives(Benefit.of(
                    Text.of("More subsidy or less interest; no source gives the sum", "अतिरिक्त अनुदान या ब्याज में छूट; राशि का कोई स्रोत नहीं")))
            .howToApply(Text.of("At the District Industries Centre", "जिला उद्योग केन्द्र में"))
            .decidedBy(Text.of("District Industries Centre", "जिला उद्योग केन्द्र"))
            .requires(
                    criterion(
                            "woman",
                            "A woman",
                            "महिला",
                            is("sex", Sex.FEMALE),
                            Law.of("Government order, Industries Department, Uttarakhand", "number not determined")),
                    domiciled("number not determined"))
            .marked(Mark.UNVERIFIED, Mark.NOT_DETERMINED, Mark.DRAFT_TRANSLATION)
            .build();

    static final List<Scheme> ALL = List.of(MSY, PMEGP, STAND_UP, MUDRA, UDYAM, WOMEN);

    private IndustriesSchemes() {}

    private static Scheme.Draft scheme(String code, Text name, Scheme.Level level, Law law, String source) {
        return Scheme.of(code, name, level, law).unverified(source).marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION);
    }

    private static Benefit loan(String en, String hi, long atLeast, long atMost) {
        return Benefit.of(
                Text.of(en + ": loan without collateral", hi + ": बिना जमानत ऋण"),
                Amount.between(atLeast, atMost, Per.ONCE, UNSEEN, Mark.UNVERIFIED));
    }

    private static Condition costs(EnterpriseKind kind, long most) {
        return all(is("industries.activity", kind), atMost("industries.projectCost", most));
    }

    private static Criterion adult(String act) {
        return criterion("adult", "18 years old or more", "आयु 18 वर्ष या अधिक", atLeast("age", 18), Law.of(act, "eligibility"));
    }

    private static Criterion noDefault(String act) {
        return criterion(
                "no-default",
                "No bank loan in default",
                "किसी बैंक ऋण में चूक नहीं",
                is("bankDefault", YesNo.NO),
                Law.of(act, "eligibility"));
    }

    private static Criterion majority(String act) {
        return criterion(
                "majority",
                "51 per cent or more is hers",
                "51 प्रतिशत या अधिक हिस्सा उनका",
                is("industries.holdsMajority", YesNo.YES),
                Law.of(act, "eligibility"));
    }

    private static Criterion domiciled(String section) {
        return criterion(
                "domiciled",
                "Permanent resident of Uttarakhand",
                "उत्तराखण्ड की/के स्थायी निवासी",
                is("domiciled", YesNo.YES),
                Law.of("Government order, Industries Department, Uttarakhand", section));
    }

    private static Criterion criterion(String code, String en, String hi, Condition condition, Law law) {
        return Criterion.of(code, Text.of(en, hi), condition, law, Mark.UNVERIFIED);
    }
}
