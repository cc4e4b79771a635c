package org.samanvay.plugins.womenchildwelfare;

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
import org.samanvay.spi.facts.MaritalStatus;
import org.samanvay.spi.facts.Sex;
import org.samanvay.spi.facts.SocialCategory;

/** From the birth of a girl to class 12, and for her mother. */
final class MotherAndGirlSchemes {
    private static final Law NANDA = Law.of("Nanda Gaura Yojana", "order not determined");
    private static final Law PMMVY = Law.of("Pradhan Mantri Matru Vandana Yojana 2.0", "guidelines");
    private static final Law MAHALAXMI = Law.of("Mukhyamantri Mahalaxmi Yojana", "order not determined");
    private static final String NANDA_SOURCE =
            "https://www.nandagaurauk.in/ ; https://projectsarthi.com/schemes/ngy";
    private static final String NANDA_SECOND_SOURCE =
            "https://www.nandagaurauk.in/ ; https://gauravnews.in/application-for-nanda-gaura-yojana-started";
    private static final String PMMVY_SOURCE = "https://khabarwala.news/?p=32090";
    private static final String MAHALAXMI_SOURCE =
            "https://en.vikaspedia.in/viewcontent/schemesall/state-specific-schemes/welfare-schemes-of-uttarakhand/mukhyamantiri-mahalakshmi-kit-yojana";
    private static final Text PROGRAMME_OFFICER = Text.of(
            "District Programme Officer", "जिला कार्यक्रम अधिकारी");
    private static final Text AADHAAR = Text.of("Aadhaar", "आधार");
    private static final Text BANK = Text.of("Bank passbook (no Jan Dhan account)", "बैंक पासबुक (जन धन खाता नहीं)");
    private static final Text MCP_CARD = Text.of("Mother and child protection card", "मातृ एवं शिशु रक्षा (एमसीपी) कार्ड");

    private static final Scheme NANDA_BIRTH = Scheme.of(
                    "nanda-gaura-birth",
                    Text.of("Nanda Gaura Yojana, at birth", "नंदा गौरा योजना - जन्म पर"),
                    Scheme.Level.STATE,
                    NANDA)
            .gives(Benefit.of(
                    Text.of("For the birth of a daughter", "पुत्री के जन्म पर"),
                    Amount.of(11_000, Per.ONCE, NANDA_SOURCE, Mark.UNVERIFIED)))
            .documents(
                    Text.of("Permanent residence certificate", "स्थायी निवास प्रमाण पत्र"),
                    Text.of("Income certificate of the Tehsildar (one year)", "तहसीलदार का आय प्रमाण पत्र (एक वर्ष)"),
                    Text.of(
                            "Family register or certificate of the councillor", "परिवार रजिस्टर अथवा पार्षद का प्रमाण पत्र"),
                    Text.of("Ration card", "राशन कार्ड"),
                    Text.of("Birth certificate", "जन्म प्रमाण पत्र"),
                    Text.of("Certificate of delivery in a hospital", "संस्थागत प्रसव प्रमाण पत्र"),
                    Text.of("Aadhaar and PAN of the parents", "माता-पिता का आधार एवं पैन"),
                    Text.of("Certificate of the anganwadi worker", "आँगनबाड़ी कार्यकर्ता का प्रमाण पत्र"),
                    BANK)
            .howToApply(Text.of(
                    "On nandagaurauk.in; the scheme asks for it within six months of the birth",
                    "nandagaurauk.in पर; योजना के अनुसार जन्म के छह माह के भीतर"))
            .decidedBy(PROGRAMME_OFFICER)
            .requires(
                    Criteria.resident(NANDA),
                    Criterion.of(
                            "daughter",
                            Text.of("The child is a girl", "बच्चा बालिका हो"),
                            is("childSex", Sex.FEMALE),
                            NANDA,
                            Mark.UNVERIFIED),
                    Criteria.poorFamily(NANDA),
                    Criteria.atMostTwoDaughters(NANDA),
                    Criterion.of(
                            "birth",
                            Text.of(
                                    "Born in a hospital, or with a trained attendant",
                                    "संस्थागत प्रसव, अथवा प्रशिक्षित सहायिका द्वारा"),
                            any(
                                    is("institutionalDelivery", YesNo.YES),
                                    is("womenChildWelfare.trainedAttendant", YesNo.YES)),
                            NANDA,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "anganwadi",
                            Text.of("Mother registered at the anganwadi", "माता आँगनबाड़ी में पंजीकृत"),
                            is("womenChildWelfare.registeredAtAnganwadi", YesNo.YES),
                            NANDA,
                            Mark.UNVERIFIED))
            .unverified(NANDA_SOURCE)
            .marked(Mark.UNVERIFIED)
            .build();

    private static final Scheme NANDA_CLASS_TWELVE = Scheme.of(
                    "nanda-gaura-class-12",
                    Text.of("Nanda Gaura Yojana, after class 12", "नंदा गौरा योजना - इंटर उत्तीर्ण"),
                    Scheme.Level.STATE,
                    NANDA)
            .gives(Benefit.of(
                    Text.of("For a daughter who passed class 12 and goes on", "इंटर उत्तीर्ण कर आगे पढ़ने वाली पुत्री को"),
                    Amount.of(51_000, Per.ONCE, NANDA_SECOND_SOURCE, Mark.UNVERIFIED)))
            .documents(
                    Text.of("Marksheet of class 12", "इंटर का अंक पत्र"),
                    Text.of("Proof of admission", "प्रवेश का प्रमाण"),
                    Text.of("Declaration that she is unmarried", "अविवाहित होने का घोषणा पत्र"),
                    Text.of("Aadhaar and PAN of the girl", "बालिका का आधार एवं पैन"),
                    Text.of("Income and residence certificates", "आय एवं निवास प्रमाण पत्र"),
                    BANK)
            .howToApply(Text.of(
                    "On nandagaurauk.in until 30 November of the year of passing; an order may extend the date",
                    "उत्तीर्ण होने के वर्ष की 30 नवम्बर तक nandagaurauk.in पर; तिथि आदेश से बढ़ाई जा सकती है"))
            .decidedBy(PROGRAMME_OFFICER)
            .requires(
                    Criteria.resident(NANDA),
                    Criterion.of("girl", Text.of("A girl", "बालिका हो"), is("sex", Sex.FEMALE), NANDA, Mark.UNVERIFIED),
                    Criterion.of(
                            "class-12",
                            Text.of("Class 12 passed", "कक्षा 12 उत्तीर्ण"),
                            is("passedClassTwelve", YesNo.YES),
                            NANDA,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "goes-on",
                            Text.of(
                                    "Admitted to a degree course or a diploma of at least a year",
                                    "स्नातक अथवा न्यूनतम एक वर्ष के डिप्लोमा में प्रवेश"),
                            is("womenChildWelfare.higherEducation", YesNo.YES),
                            NANDA,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "unmarried",
                            Text.of("Unmarried", "अविवाहित"),
                            is("maritalStatus", MaritalStatus.UNMARRIED),
                            NANDA,
                            Mark.UNVERIFIED),
                    Criteria.poorFamily(NANDA),
                    Criteria.atMostTwoDaughters(NANDA))
            .unverified(NANDA_SECOND_SOURCE)
            .marked(Mark.UNVERIFIED)
            .build();

    private static final Scheme MATRU_VANDANA = Scheme.of(
                    "matru-vandana",
                    Text.of("Pradhan Mantri Matru Vandana Yojana", "प्रधानमंत्री मातृ वंदना योजना"),
                    Scheme.Level.UNION,
                    PMMVY)
            .gives(
                    Benefit.of(
                            Text.of("For the first child, in two instalments", "प्रथम संतान पर, दो किश्तों में"),
                            Amount.of(5000, Per.ONCE, PMMVY_SOURCE, Mark.UNVERIFIED)),
                    Benefit.of(
                            Text.of("For the second child, if it is a girl", "द्वितीय संतान बालिका होने पर"),
                            Amount.of(6000, Per.ONCE, PMMVY_SOURCE, Mark.UNVERIFIED)))
            .documents(
                    AADHAAR,
                    MCP_CARD,
                    Text.of("Birth certificate of the child", "बच्चे का जन्म प्रमाण पत्र"),
                    Text.of("One proof of category", "श्रेणी का एक प्रमाण"),
                    Text.of("Bank account", "बैंक खाता"))
            .howToApply(Text.of(
                    "At the anganwadi centre or on pmmvy.wcd.gov.in", "आँगनबाड़ी केन्द्र अथवा pmmvy.wcd.gov.in पर"))
            .decidedBy(Text.of("Women and child welfare", "महिला सशक्तिकरण एवं बाल विकास विभाग"))
            .requires(
                    Criteria.woman(PMMVY),
                    Criterion.of(
                            "age",
                            Text.of("At least 19 years old", "न्यूनतम आयु 19 वर्ष"),
                            atLeast("age", 19),
                            PMMVY,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "which-child",
                            Text.of("First child, or second child that is a girl", "प्रथम संतान, अथवा द्वितीय संतान बालिका"),
                            any(is("childOrder", 1), all(is("childOrder", 2), is("childSex", Sex.FEMALE))),
                            PMMVY,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "category",
                            Text.of("One of the categories of the scheme", "योजना की किसी एक श्रेणी में"),
                            any(
                                    is("socialCategory", SocialCategory.SC),
                                    is("socialCategory", SocialCategory.ST),
                                    atLeast("disabilityPercent", 40),
                                    is("belowPovertyLine", YesNo.YES),
                                    atMost("yearlyFamilyIncome", 800_000),
                                    is("womenChildWelfare.otherCategoryProof", YesNo.YES)),
                            PMMVY,
                            Mark.UNVERIFIED))
            // The construction workers' board gives its maternity help only where the same help is not drawn elsewhere.
            .sameBenefitAs("maternity-help")
            .unverified(PMMVY_SOURCE)
            .marked(Mark.UNVERIFIED)
            .build();

    /** One scheme, although anganwadi and health workers both hand it out. */
    private static final Scheme MAHALAXMI_KIT = Scheme.of(
                    "mahalaxmi-kit",
                    Text.of("Mukhyamantri Mahalaxmi Yojana", "मुख्यमंत्री महालक्ष्मी योजना"),
                    Scheme.Level.STATE,
                    MAHALAXMI)
            .gives(Benefit.inKind(Text.of(
                    "A kit for mother and baby; since 2023 also for a boy",
                    "माता एवं शिशु हेतु किट; 2023 से बालक के जन्म पर भी")))
            .documents(
                    Text.of("Registration at the anganwadi", "आँगनबाड़ी पंजीकरण"),
                    MCP_CARD,
                    Text.of(
                            "Certificate of the delivery in a hospital; for a birth at home that of the anganwadi worker, ANM"
                                    + " or doctor",
                            "संस्थागत प्रसव प्रमाण पत्र; घर पर प्रसव होने पर आँगनबाड़ी कार्यकर्ता, एएनएम अथवा चिकित्सक का प्रमाण पत्र"))
            .howToApply(Text.of(
                    "At the anganwadi centre; health workers hand it out too",
                    "आँगनबाड़ी केन्द्र पर; स्वास्थ्य कार्यकर्ताओं द्वारा भी वितरित"))
            .decidedBy(Text.of("Women and child welfare", "महिला सशक्तिकरण एवं बाल विकास विभाग"))
            .requires(
                    Criteria.woman(MAHALAXMI),
                    Criteria.resident(MAHALAXMI),
                    Criterion.of(
                            "delivered",
                            Text.of("Has given birth", "प्रसव हो चुका है"),
                            is("delivered", YesNo.YES),
                            MAHALAXMI,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "children",
                            Text.of("One of the first two children", "प्रथम दो संतानों में से"),
                            atMost("childOrder", 2),
                            MAHALAXMI,
                            Mark.UNVERIFIED))
            .sameBenefitAs("mahalaxmi-kit")
            .unverified(MAHALAXMI_SOURCE)
            .marked(Mark.UNVERIFIED)
            .build();

    static final List<Scheme> ALL = List.of(NANDA_BIRTH, NANDA_CLASS_TWELVE, MATRU_VANDANA, MAHALAXMI_KIT);

    private MotherAndGirlSchemes() {}
}
