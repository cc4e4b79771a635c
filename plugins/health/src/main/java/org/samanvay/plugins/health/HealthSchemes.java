package org.samanvay.plugins.health;

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

/**
 * What a mother, a child or a family gets. The Mahalaxmi kit is given out by health workers too, but it is a scheme of
 * women and child welfare and stands there only: two codes for one scheme would raise false alarms.
 */
final class HealthSchemes {
    private static final Law JSY = Law.of("Janani Suraksha Yojana guidelines", "National Health Mission");
    private static final Law JSSK = Law.of("Janani Shishu Suraksha Karyakram guidelines", "National Health Mission");
    private static final Law PMSMA = Law.of("Pradhan Mantri Surakshit Matritva Abhiyan", "guidelines");
    private static final Law RBSK = Law.of("Rashtriya Bal Swasthya Karyakram guidelines", "National Health Mission");
    private static final Law AAUY = Law.of("Atal Ayushman Uttarakhand Yojana", "order not determined");
    private static final String JSY_SOURCE = "https://www.akuva.in/2015/07/janani-suraksha-yojna.html";
    private static final String AAUY_SOURCE = "https://ayushmanuttarakhand.org/";
    private static final Text MCP_CARD = Text.of("Mother and child protection card", "मातृ एवं शिशु रक्षा (एमसीपी) कार्ड");
    private static final Text AADHAAR = Text.of("Aadhaar", "आधार");
    private static final Condition IS_WOMAN = is("sex", Sex.FEMALE);
    private static final Text WOMAN = Text.of("A woman", "महिला हो");
    private static final Text NATIONAL_HEALTH_MISSION = Text.of("National Health Mission", "राष्ट्रीय स्वास्थ्य मिशन");

    private static final Scheme JANANI_SURAKSHA = Scheme.of(
                    "janani-suraksha-yojana",
                    Text.of("Janani Suraksha Yojana", "जननी सुरक्षा योजना"),
                    Scheme.Level.UNION,
                    JSY)
            .gives(
                    Benefit.of(
                            Text.of("Delivery in a hospital, rural area", "ग्रामीण क्षेत्र में संस्थागत प्रसव"),
                            Amount.of(1400, Per.ONCE, JSY_SOURCE, Mark.UNVERIFIED)),
                    Benefit.of(
                            Text.of("Delivery in a hospital, urban area", "शहरी क्षेत्र में संस्थागत प्रसव"),
                            Amount.of(1000, Per.ONCE, JSY_SOURCE, Mark.UNVERIFIED)),
                    Benefit.of(
                            Text.of(
                                    "Delivery at home, family below the poverty line",
                                    "घर पर प्रसव, बीपीएल परिवार"),
                            Amount.of(500, Per.ONCE, JSY_SOURCE, Mark.UNVERIFIED)))
            .documents(
                    MCP_CARD,
                    AADHAAR,
                    Text.of("Bank account", "बैंक खाता"),
                    Text.of("Proof of the delivery", "प्रसव का प्रमाण"))
            .howToApply(Text.of(
                    "At the government or accredited hospital, or through the ASHA worker",
                    "राजकीय अथवा प्रत्यायित चिकित्सालय में, अथवा आशा कार्यकर्ता के माध्यम से"))
            .decidedBy(NATIONAL_HEALTH_MISSION)
            .requires(
                    Criterion.of("woman", WOMAN, IS_WOMAN, JSY, Mark.UNVERIFIED),
                    Criterion.of(
                            "mother",
                            Text.of("Pregnant, or has given birth", "गर्भवती, अथवा प्रसव हो चुका है"),
                            any(is("pregnant", YesNo.YES), is("delivered", YesNo.YES)),
                            JSY,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "place-of-birth",
                            Text.of(
                                    "Delivery in a hospital; at home only below the poverty line",
                                    "संस्थागत प्रसव; घर पर प्रसव केवल बीपीएल परिवार हेतु"),
                            any(is("institutionalDelivery", YesNo.YES), is("belowPovertyLine", YesNo.YES)),
                            JSY,
                            Mark.UNVERIFIED))
            .unverified(JSY_SOURCE)
            .marked(Mark.UNVERIFIED)
            .build();

    private static final Scheme FREE_DELIVERY = Scheme.of(
                    "janani-shishu-suraksha-karyakram",
                    Text.of("Janani Shishu Suraksha Karyakram", "जननी शिशु सुरक्षा कार्यक्रम"),
                    Scheme.Level.UNION,
                    JSSK)
            .gives(Benefit.inKind(Text.of(
                    "Delivery without cost, also by Caesarean section; medicine, tests, food, blood, transport and the"
                            + " way home",
                    "निःशुल्क प्रसव (सिजेरियन सहित); दवा, जाँच, भोजन, रक्त, परिवहन तथा घर वापसी")))
            .documents(MCP_CARD)
            .howToApply(Text.of("At any government hospital", "किसी भी राजकीय चिकित्सालय में"))
            .decidedBy(NATIONAL_HEALTH_MISSION)
            .requires(
                    Criterion.of(
                            "mother-or-infant",
                            Text.of("Pregnant, or a child under one year", "गर्भवती, अथवा एक वर्ष से कम आयु का शिशु"),
                            any(is("pregnant", YesNo.YES), is("health.infant", YesNo.YES)),
                            JSSK,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "government-hospital",
                            Text.of(
                                    "In a government or accredited hospital",
                                    "राजकीय अथवा प्रत्यायित चिकित्सालय में"),
                            is("health.accreditedHospital", YesNo.YES),
                            JSSK,
                            Mark.UNVERIFIED))
            .unverified("general knowledge")
            .marked(Mark.UNVERIFIED)
            .build();

    private static final Scheme SAFE_MOTHERHOOD = Scheme.of(
                    "safe-motherhood-check",
                    Text.of("Pradhan Mantri Surakshit Matritva Abhiyan", "प्रधानमंत्री सुरक्षित मातृत्व अभियान"),
                    Scheme.Level.UNION,
                    PMSMA)
            .gives(Benefit.inKind(Text.of(
                    "Free check by a specialist on the 9th of every month",
                    "प्रत्येक माह की 9 तारीख को विशेषज्ञ द्वारा निःशुल्क जाँच")))
            .documents(MCP_CARD)
            .howToApply(Text.of(
                    "At a government hospital on the 9th of the month", "माह की 9 तारीख को राजकीय चिकित्सालय में"))
            .decidedBy(NATIONAL_HEALTH_MISSION)
            .requires(
                    Criterion.of("woman", WOMAN, IS_WOMAN, PMSMA, Mark.UNVERIFIED),
                    Criterion.of(
                            "pregnant",
                            Text.of("Pregnant now", "वर्तमान में गर्भवती"),
                            is("pregnant", YesNo.YES),
                            PMSMA,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "trimester",
                            Text.of("From the second third of the pregnancy", "गर्भावस्था की दूसरी तिमाही से"),
                            atLeast("health.trimester", 2),
                            PMSMA,
                            Mark.UNVERIFIED))
            .unverified("general knowledge")
            .marked(Mark.UNVERIFIED)
            .build();

    private static final Scheme CHILD_SCREENING = Scheme.of(
                    "child-health-screening",
                    Text.of("Rashtriya Bal Swasthya Karyakram", "राष्ट्रीय बाल स्वास्थ्य कार्यक्रम"),
                    Scheme.Level.UNION,
                    RBSK)
            .gives(Benefit.inKind(Text.of(
                    "Screening for defects, deficiencies, diseases and delays of development, and free treatment",
                    "जन्मजात दोष, कमियों, रोगों एवं विकासात्मक विलम्ब की जाँच तथा निःशुल्क उपचार")))
            .documents(Text.of("Record of the school or anganwadi", "विद्यालय अथवा आँगनबाड़ी का अभिलेख"))
            .howToApply(Text.of(
                    "The screening team comes to the school or anganwadi",
                    "जाँच दल विद्यालय अथवा आँगनबाड़ी में आता है"))
            .decidedBy(NATIONAL_HEALTH_MISSION)
            .requires(
                    Criterion.of(
                            "age",
                            Text.of("Up to 18 years old", "18 वर्ष तक की आयु"),
                            atMost("age", 18),
                            RBSK,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "enrolled",
                            Text.of("In a government school or an anganwadi", "राजकीय विद्यालय अथवा आँगनबाड़ी में"),
                            any(is("schoolKind", SchoolKind.GOVERNMENT), is("schoolKind", SchoolKind.ANGANWADI)),
                            RBSK,
                            Mark.UNVERIFIED))
            .unverified("general knowledge")
            .marked(Mark.UNVERIFIED)
            .build();

    private static final Scheme AYUSHMAN = Scheme.of(
                    "atal-ayushman-uttarakhand",
                    Text.of("Atal Ayushman Uttarakhand Yojana", "अटल आयुष्मान उत्तराखंड योजना"),
                    Scheme.Level.STATE,
                    AAUY)
            .gives(Benefit.of(
                    Text.of(
                            "Hospital care without cash, per family up to",
                            "प्रति परिवार नकदरहित चिकित्सालय उपचार, अधिकतम"),
                    Amount.between(0, 500_000, Per.YEAR, AAUY_SOURCE, Mark.UNVERIFIED)))
            .documents(Text.of("Ration card", "राशन कार्ड"), AADHAAR)
            .howToApply(Text.of(
                    "At an empanelled hospital or a common service centre; the card usually comes on the same day",
                    "सूचीबद्ध चिकित्सालय अथवा जन सेवा केन्द्र पर; कार्ड सामान्यतः उसी दिन"))
            .decidedBy(Text.of("State Health Authority", "राज्य स्वास्थ्य प्राधिकरण"))
            .requires(
                    Criterion.of(
                            "domicile",
                            Text.of("Resident of Uttarakhand", "उत्तराखण्ड निवासी"),
                            is("domiciled", YesNo.YES),
                            AAUY,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "ration-card",
                            Text.of("A ration card of the state", "राज्य का राशन कार्ड"),
                            is("rationCard", YesNo.YES),
                            AAUY,
                            Mark.UNVERIFIED))
            .unverified(AAUY_SOURCE)
            .marked(Mark.UNVERIFIED)
            .build();

    static final List<Scheme> ALL =
            List.of(JANANI_SURAKSHA, FREE_DELIVERY, SAFE_MOTHERHOOD, CHILD_SCREENING, AYUSHMAN);

    private HealthSchemes() {}
}
