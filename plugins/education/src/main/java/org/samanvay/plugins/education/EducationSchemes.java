package org.samanvay.plugins.education;

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
import org.samanvay.spi.facts.SchoolKind;
import org.samanvay.spi.facts.Sex;
import org.samanvay.spi.facts.SocialCategory;

/** What a child gets from the department. */
final class EducationSchemes {
    private static final Law RIGHT_TO_EDUCATION = Law.of("RTE Act 2009", "12(1)(c)");
    private static final Law SPECIAL_TRAINING = Law.of("RTE Act 2009", "4");
    private static final Law KASTURBA = Law.of("Samagra Shiksha framework", "Kasturba Gandhi Balika Vidyalaya");
    private static final Law CYCLE = Law.of("Girl Education Promotion scheme, Uttarakhand", "order not determined");
    private static final Law SCHOLARSHIPS = Law.of("National Scholarship Portal schemes", "guidelines of each scheme");
    private static final String CYCLE_SOURCE =
            "https://www.deshseva.in/scheme/girl-education-promotion-bicycle-scheme";
    private static final Text GIRL = Text.of("A girl", "बालिका हो");
    private static final Condition IS_GIRL = is("sex", Sex.FEMALE);
    private static final Condition RESERVED = any(
            is("socialCategory", SocialCategory.SC),
            is("socialCategory", SocialCategory.ST),
            is("socialCategory", SocialCategory.OBC));

    private static final Scheme FREE_SEAT = Scheme.of(
                    "free-seat-in-private-school",
                    Text.of("Free seat in a private school (25 per cent)", "निजी विद्यालय में निःशुल्क प्रवेश (आरटीई 25%)"),
                    Scheme.Level.UNION,
                    RIGHT_TO_EDUCATION)
            .gives(Benefit.inKind(Text.of(
                    "Free schooling in a private unaided school up to class 8",
                    "निजी गैर सहायता प्राप्त विद्यालय में कक्षा 8 तक निःशुल्क शिक्षा")))
            .documents(
                    Text.of("Birth certificate", "जन्म प्रमाण पत्र"),
                    Text.of("Proof of address", "निवास प्रमाण"),
                    Text.of("Caste or category certificate", "जाति / श्रेणी प्रमाण पत्र"),
                    Text.of("Income certificate", "आय प्रमाण पत्र"),
                    Text.of("Aadhaar", "आधार"))
            .howToApply(Text.of(
                    "On rte121c-ukd.in in the yearly round; seats are given by lottery",
                    "वार्षिक प्रवेश अवधि में rte121c-ukd.in पर; प्रवेश लॉटरी से"))
            .decidedBy(Text.of(
                    "Samagra Shiksha, Deputy Education Officer", "समग्र शिक्षा, उप शिक्षा अधिकारी"))
            .requires(
                    Criterion.of(
                            "age",
                            Text.of(
                                    "On 31 March at least 5 years for class 1, 3 years for pre-primary",
                                    "31 मार्च को कक्षा 1 हेतु न्यूनतम 5 वर्ष, पूर्व प्राथमिक हेतु 3 वर्ष"),
                            any(
                                    all(is("education.entryClass", EducationFacts.EntryClass.CLASS_ONE), atLeast("age", 5)),
                                    all(
                                            is("education.entryClass", EducationFacts.EntryClass.PRE_PRIMARY),
                                            atLeast("age", 3))),
                            RIGHT_TO_EDUCATION,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "group",
                            Text.of(
                                    "Scheduled Caste, Scheduled Tribe, Other Backward Class, disability, orphan or"
                                            + " weaker section",
                                    "अनुसूचित जाति, अनुसूचित जनजाति, अन्य पिछड़ा वर्ग, दिव्यांग, अनाथ अथवा दुर्बल वर्ग"),
                            any(
                                    RESERVED,
                                    atLeast("disabilityPercent", 1),
                                    is("orphan", YesNo.YES),
                                    is("education.weakerSection", YesNo.YES)),
                            RIGHT_TO_EDUCATION,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "ward",
                            Text.of("Lives in the ward of the school", "विद्यालय के वार्ड में निवास"),
                            is("education.livesNearSchool", YesNo.YES),
                            RIGHT_TO_EDUCATION,
                            Mark.UNVERIFIED))
            .unverified("https://naukrinama.com/employment-news/RTE-Apply-by-April-11-for-free-education-in-private-schools/cid6947227.htm")
            .marked(Mark.UNVERIFIED)
            .build();

    private static final Scheme BICYCLE = Scheme.of(
                    "girls-bicycle",
                    Text.of("Girl Education Promotion (bicycle)", "बालिका शिक्षा प्रोत्साहन (साइकिल) योजना"),
                    Scheme.Level.STATE,
                    CYCLE)
            .gives(Benefit.of(
                    Text.of(
                            "Money for a bicycle in the plains; in the hills a fixed deposit of four years instead",
                            "मैदानी क्षेत्र में साइकिल हेतु धनराशि; पर्वतीय क्षेत्र में चार वर्ष की सावधि जमा का विकल्प"),
                    Amount.of(2850, Per.ONCE, CYCLE_SOURCE, Mark.UNVERIFIED)))
            .howToApply(Text.of("Through the school; no application", "विद्यालय के माध्यम से; आवेदन आवश्यक नहीं"))
            .decidedBy(Text.of("School Education department", "विद्यालयी शिक्षा विभाग"))
            .requires(
                    Criterion.of("girl", GIRL, IS_GIRL, CYCLE, Mark.UNVERIFIED),
                    Criterion.of(
                            "class-9",
                            Text.of("Studies in class 9", "कक्षा 9 में अध्ययनरत"),
                            is("schoolClass", 9),
                            CYCLE,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "school",
                            Text.of(
                                    "Government or government-aided school", "राजकीय अथवा सहायता प्राप्त विद्यालय"),
                            any(is("schoolKind", SchoolKind.GOVERNMENT), is("schoolKind", SchoolKind.AIDED)),
                            CYCLE,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "board",
                            Text.of("School of the state board", "उत्तराखण्ड बोर्ड का विद्यालय"),
                            is("education.stateBoard", YesNo.YES),
                            CYCLE,
                            Mark.UNVERIFIED))
            .unverified(CYCLE_SOURCE)
            .marked(Mark.UNVERIFIED)
            .build();

    private static final Scheme RESIDENTIAL = Scheme.of(
                    "kasturba-gandhi-school",
                    Text.of("Kasturba Gandhi Balika Vidyalaya", "कस्तूरबा गांधी बालिका विद्यालय"),
                    Scheme.Level.UNION,
                    KASTURBA)
            .gives(Benefit.inKind(Text.of("Free residential schooling", "निःशुल्क आवासीय शिक्षा")))
            .documents(
                    Text.of("Proof of category or of poverty", "श्रेणी अथवा बीपीएल प्रमाण"),
                    Text.of(
                            "Transfer certificate; its absence is no reason to refuse",
                            "स्थानान्तरण प्रमाण पत्र; इसके अभाव में प्रवेश से इनकार नहीं"))
            .howToApply(Text.of(
                    "At the school itself or the Block Education Officer", "विद्यालय अथवा खण्ड शिक्षा अधिकारी के यहाँ"))
            .decidedBy(Text.of("Samagra Shiksha", "समग्र शिक्षा"))
            .requires(
                    Criterion.of("girl", GIRL, IS_GIRL, KASTURBA, Mark.UNVERIFIED),
                    Criterion.of(
                            "class",
                            Text.of("Class 6 to 12", "कक्षा 6 से 12"),
                            all(atLeast("schoolClass", 6), atMost("schoolClass", 12)),
                            KASTURBA,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "group",
                            Text.of(
                                    "Scheduled Caste, Scheduled Tribe, Other Backward Class, minority or below the"
                                            + " poverty line",
                                    "अनुसूचित जाति, अनुसूचित जनजाति, अन्य पिछड़ा वर्ग, अल्पसंख्यक अथवा बीपीएल"),
                            any(RESERVED, is("minority", YesNo.YES), is("belowPovertyLine", YesNo.YES)),
                            KASTURBA,
                            Mark.UNVERIFIED))
            .unverified("general knowledge")
            .marked(Mark.UNVERIFIED)
            .build();

    /** The ceilings differ from scholarship to scholarship and change each year, so no sum and no limit stands here. */
    private static final Scheme SCHOLARSHIP = Scheme.of(
                    "girls-scholarships",
                    Text.of(
                            "Scholarships (NMMS, pre-matric and post-matric)",
                            "छात्रवृत्तियाँ (एनएमएमएस, पूर्व दशम एवं दशमोत्तर)"),
                    Scheme.Level.UNION,
                    SCHOLARSHIPS)
            .gives(Benefit.inKind(Text.of(
                    "A scholarship; the sum and the income limit are those of each scholarship",
                    "छात्रवृत्ति; धनराशि एवं आय सीमा प्रत्येक छात्रवृत्ति के अनुसार")))
            .documents(
                    Text.of("Income certificate", "आय प्रमाण पत्र"),
                    Text.of("Caste certificate", "जाति प्रमाण पत्र"),
                    Text.of("Marksheets", "अंक पत्र"),
                    Text.of("Bank account", "बैंक खाता"))
            .howToApply(Text.of("On scholarships.gov.in", "scholarships.gov.in पर"))
            .decidedBy(Text.of(
                    "Education or Social Welfare department, as the scholarship says",
                    "छात्रवृत्ति के अनुसार शिक्षा अथवा समाज कल्याण विभाग"))
            .requires(
                    Criterion.of(
                            "student",
                            Text.of("Studies at a school or college", "विद्यालय या महाविद्यालय में अध्ययनरत"),
                            is("student", YesNo.YES),
                            SCHOLARSHIPS,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "group",
                            Text.of(
                                    "A girl, or of a Scheduled Caste, Scheduled Tribe, Other Backward Class or minority",
                                    "बालिका, अथवा अनुसूचित जाति, अनुसूचित जनजाति, अन्य पिछड़ा वर्ग या अल्पसंख्यक"),
                            any(IS_GIRL, RESERVED, is("minority", YesNo.YES)),
                            SCHOLARSHIPS,
                            Mark.UNVERIFIED))
            .unverified("general knowledge")
            .marked(Mark.UNVERIFIED, Mark.NOT_DETERMINED)
            .build();

    private static final Scheme TRAINING = Scheme.of(
                    "special-training",
                    Text.of(
                            "Age-appropriate admission and special training",
                            "आयु के अनुरूप प्रवेश एवं विशेष प्रशिक्षण"),
                    Scheme.Level.UNION,
                    SPECIAL_TRAINING)
            .gives(Benefit.inKind(Text.of(
                    "Admission to the class of her or his age, with training to catch up",
                    "आयु के अनुरूप कक्षा में प्रवेश तथा बराबरी पर लाने हेतु विशेष प्रशिक्षण")))
            .howToApply(Text.of(
                    "At any time of the year at the school or the Block Education Officer; proof of age is no"
                            + " condition (s.14(2))",
                    "वर्ष में किसी भी समय विद्यालय अथवा खण्ड शिक्षा अधिकारी के यहाँ; आयु प्रमाण अनिवार्य नहीं (धारा 14(2))"))
            .decidedBy(Text.of("Head of the school", "प्रधानाचार्य / प्रधानाध्यापक"))
            .requires(
                    Criterion.of(
                            "age",
                            Text.of("6 to 14 years old", "आयु 6 से 14 वर्ष"),
                            all(atLeast("age", 6), atMost("age", 14)),
                            SPECIAL_TRAINING,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "out-of-school",
                            Text.of("Not at a school now", "वर्तमान में विद्यालय से बाहर"),
                            is("outOfSchool", YesNo.YES),
                            SPECIAL_TRAINING,
                            Mark.UNVERIFIED))
            .unverified("general knowledge")
            .marked(Mark.UNVERIFIED)
            .build();

    static final List<Scheme> ALL = List.of(FREE_SEAT, BICYCLE, RESIDENTIAL, SCHOLARSHIP, TRAINING);

    private EducationSchemes() {}
}
