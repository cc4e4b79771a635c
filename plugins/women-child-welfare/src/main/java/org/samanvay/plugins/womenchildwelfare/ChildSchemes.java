package org.samanvay.plugins.womenchildwelfare;

import static org.samanvay.spi.Condition.all;
import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.atMost;
import static org.samanvay.spi.Condition.is;

import java.util.List;
import org.samanvay.plugins.womenchildwelfare.WomenChildWelfareFacts.ParentLost;
import org.samanvay.spi.Law;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Scheme;
import org.samanvay.spi.Scheme.Amount;
import org.samanvay.spi.Scheme.Benefit;
import org.samanvay.spi.Scheme.Criterion;
import org.samanvay.spi.Scheme.Per;
import org.samanvay.spi.Text;
import org.samanvay.spi.YesNo;

/** For children who lost those who cared for them, or are in need of care. */
final class ChildSchemes {
    private static final Law VATSALYA = Law.of("Mukhyamantri Vatsalya Yojana", "order not determined");
    private static final Law MISSION_VATSALYA = Law.of("Mission Vatsalya guidelines 2022", "sponsorship");
    private static final String VATSALYA_SOURCE =
            "https://newstrendz.co.in/uttarakhand/in-the-chief-minister-vatsalya-yojana-the-beneficiary-will-get-three-thousand-rupees-every-month-know-what-is-the-process/";

    private static final Scheme ORPHANS_OF_THE_PANDEMIC = Scheme.of(
                    "vatsalya",
                    Text.of("Mukhyamantri Vatsalya Yojana", "मुख्यमंत्री वात्सल्य योजना"),
                    Scheme.Level.STATE,
                    VATSALYA)
            .gives(
                    Benefit.of(
                            Text.of("Until 21 years of age", "21 वर्ष की आयु तक"),
                            Amount.of(3000, Per.MONTH, VATSALYA_SOURCE, Mark.UNVERIFIED)),
                    Benefit.inKind(Text.of("Free ration and education", "निःशुल्क राशन एवं शिक्षा")))
            .documents(
                    Text.of("Permanent residence certificate", "स्थायी निवास प्रमाण पत्र"),
                    Text.of("Death certificate", "मृत्यु प्रमाण पत्र"),
                    Text.of("Proof of date of birth", "जन्म तिथि का प्रमाण"),
                    Text.of("Aadhaar", "आधार"),
                    Text.of("Joint bank account below 18 years", "18 वर्ष से कम आयु पर संयुक्त बैंक खाता"))
            .howToApply(Text.of(
                    "At the District Probation Officer; the District Magistrate is guardian officer",
                    "जिला परिवीक्षा अधिकारी के यहाँ; जिला मजिस्ट्रेट संरक्षक अधिकारी हैं"))
            .decidedBy(Text.of("District Magistrate", "जिला मजिस्ट्रेट"))
            .requires(
                    Criteria.resident(VATSALYA),
                    Criterion.of(
                            "age",
                            Text.of("Up to 21 years old", "21 वर्ष तक की आयु"),
                            atMost("age", 21),
                            VATSALYA,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "parents",
                            Text.of(
                                    "Parents, one of them by Covid-19, or the guardian died between March 2020 and March 2022",
                                    "मार्च 2020 से मार्च 2022 के बीच माता-पिता, कोविड-19 से उनमें से एक, अथवा संरक्षक की मृत्यु"),
                            any(
                                    is("womenChildWelfare.parentLost", ParentLost.BOTH),
                                    is("womenChildWelfare.parentLost", ParentLost.ONE_BY_COVID),
                                    is("womenChildWelfare.parentLost", ParentLost.GUARDIAN)),
                            VATSALYA,
                            Mark.UNVERIFIED))
            .unverified(VATSALYA_SOURCE)
            .marked(Mark.UNVERIFIED)
            .build();

    private static final Scheme SPONSORSHIP = Scheme.of(
                    "sponsorship",
                    Text.of("Mission Vatsalya: sponsorship and foster care", "मिशन वात्सल्य: प्रायोजन (स्पॉन्सरशिप) एवं पालन-पोषण"),
                    Scheme.Level.UNION,
                    MISSION_VATSALYA)
            .gives(Benefit.of(
                    Text.of("For the care of the child", "बच्चे के भरण-पोषण हेतु"),
                    Amount.of(4000, Per.MONTH, "general knowledge", Mark.UNVERIFIED)))
            .documents(
                    Text.of(
                            "Order of the Sponsorship and Foster Care Approval Committee",
                            "प्रायोजन एवं पालन-पोषण देखरेख अनुमोदन समिति का आदेश"),
                    Text.of("Income certificate", "आय प्रमाण पत्र"),
                    Text.of("Certificate of the school", "विद्यालय का प्रमाण पत्र"),
                    Text.of("Bank account", "बैंक खाता"))
            .howToApply(Text.of(
                    "At the District Child Protection Unit", "जिला बाल संरक्षण इकाई में"))
            .decidedBy(Text.of(
                    "Sponsorship and Foster Care Approval Committee",
                    "प्रायोजन एवं पालन-पोषण देखरेख अनुमोदन समिति"))
            .requires(
                    Criterion.of(
                            "child",
                            Text.of("Below 18 years old", "18 वर्ष से कम आयु"),
                            atMost("age", 17),
                            MISSION_VATSALYA,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "need",
                            Text.of(
                                    "Mother alone, orphan with relatives, parents unable to care, or in need of care and"
                                            + " protection",
                                    "एकल माता, संबंधियों के साथ अनाथ, असमर्थ माता-पिता, अथवा देखरेख एवं संरक्षण की आवश्यकता"),
                            any(
                                    is("childOfSingleMother", YesNo.YES),
                                    is("orphan", YesNo.YES),
                                    is("womenChildWelfare.parentsUnableOrWithRelatives", YesNo.YES),
                                    is("childNeedsCare", YesNo.YES)),
                            MISSION_VATSALYA,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "income",
                            Text.of(
                                    "Family income up to 72,000 rupees a year in a village, 96,000 elsewhere",
                                    "परिवार की वार्षिक आय ग्रामीण क्षेत्र में 72,000 रुपये, अन्यत्र 96,000 रुपये तक"),
                            any(
                                    atMost("yearlyFamilyIncome", 72_000),
                                    all(is("ruralHousehold", YesNo.NO), atMost("yearlyFamilyIncome", 96_000))),
                            MISSION_VATSALYA,
                            Mark.UNVERIFIED))
            .unverified("general knowledge")
            .marked(Mark.UNVERIFIED)
            .build();

    static final List<Scheme> ALL = List.of(ORPHANS_OF_THE_PANDEMIC, SPONSORSHIP);

    private ChildSchemes() {}
}
