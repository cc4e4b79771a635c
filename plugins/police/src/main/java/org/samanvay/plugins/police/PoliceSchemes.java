package org.samanvay.plugins.police;

import static org.samanvay.spi.Condition.any;
import static org.samanvay.spi.Condition.is;

import java.util.List;
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
import org.samanvay.spi.facts.Sex;

/**
 * What a woman or a child gets through the police. Zero FIR, the help desk, 112 and the unit against trafficking are for
 * everybody who comes, so they are services and ask for no eligibility.
 */
final class PoliceSchemes {
    private static final Law APP = Law.of("Uttarakhand Police app, launched 12 November 2022", "order not determined");
    private static final Law NALSA = Law.of("NALSA Compensation Scheme for Women Victims 2018", "paragraph not determined");
    private static final Law CYBER = Law.of("National Cyber Crime Reporting Portal", "order not determined");
    private static final String APP_SOURCE = "https://livetvtodaynews.in/22080";
    private static final String SUMS = "http://www.newsworldindia.in/national/centre-and-nalsa-announce-compensations-for-"
            + "rape-acid-attack-victims/297355/";
    private static final int LAKH = 100_000;

    private static final Scheme GAURA_SHAKTI = Scheme.of(
                    "gaura-shakti",
                    Text.of("Gaura Shakti (Uttarakhand Police app)", "गौरा शक्ति (उत्तराखण्ड पुलिस ऐप)"),
                    Scheme.Level.STATE,
                    APP)
            .gives(
                    Benefit.inKind(Text.of(
                            "An SOS button sends name, number and place to the control room of 112",
                            "एसओएस बटन नाम, नम्बर और स्थान 112 नियंत्रण कक्ष को भेजता है")),
                    Benefit.inKind(Text.of("A complaint on line that can be followed", "ऑनलाइन शिकायत, स्थिति देखने की सुविधा सहित")),
                    Benefit.inKind(Text.of(
                            "A working woman may register with the nearest post",
                            "कामकाजी महिला निकटतम चौकी में पंजीकरण करा सकती है")))
            .documents(Text.of("Mobile number", "मोबाइल नम्बर"))
            .howToApply(Text.of(
                    "Install the Uttarakhand Police app and open Gaura Shakti",
                    "उत्तराखण्ड पुलिस ऐप इंस्टॉल कर गौरा शक्ति खोलें"))
            .decidedBy(Text.of("Nobody decides: registration is enough", "निर्णय आवश्यक नहीं: पंजीकरण पर्याप्त है"))
            .requires(
                    Criterion.of("woman", Text.of("A woman or girl", "महिला या बालिका"), is("sex", Sex.FEMALE), APP, Mark.UNVERIFIED),
                    Criterion.of(
                            "in-the-state",
                            Text.of("In Uttarakhand", "उत्तराखण्ड में"),
                            is("police.inUttarakhand", YesNo.YES),
                            APP,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "smartphone",
                            Text.of("A smartphone; without one, dial 112", "स्मार्टफोन; न होने पर 112 डायल करें"),
                            is("police.smartphone", YesNo.YES),
                            APP,
                            Mark.UNVERIFIED))
            .unverified(APP_SOURCE)
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .build();

    private static final Scheme CYBER_CRIME = Scheme.of(
                    "cyber-crime-report",
                    Text.of("Report of an offence on line", "साइबर अपराध की शिकायत"),
                    Scheme.Level.UNION,
                    CYBER)
            .gives(Benefit.inKind(Text.of(
                    "Report of abuse, altered pictures or stalking on line, on the portal or by telephone",
                    "ऑनलाइन दुर्व्यवहार, छेड़छाड़ किए गए चित्र या पीछा किए जाने की शिकायत, पोर्टल या फोन पर")))
            .documents(Text.of("Screenshots and links", "स्क्रीनशॉट एवं लिंक"))
            .howToApply(Text.of("On cybercrime.gov.in or at any police station", "cybercrime.gov.in पर या किसी भी थाने में"))
            .decidedBy(Text.of("The police of the state", "राज्य पुलिस"))
            .unverified("general knowledge")
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .build();

    private static final Scheme COMPENSATION = Scheme.of(
                    "women-victim-compensation",
                    Text.of("Compensation scheme for women victims 2018", "पीड़ित महिला प्रतिकर योजना 2018 (नालसा)"),
                    Scheme.Level.UNION,
                    NALSA)
            .gives(
                    sum("Rape, or unnatural sexual assault (the scheme's words)", "बलात्कार या अप्राकृतिक लैंगिक हमला (योजना के शब्द)", 4, 7),
                    sum("Gang rape", "सामूहिक बलात्कार", 5, 10),
                    sum("Loss of life", "जीवन की हानि", 5, 10),
                    sum("Disfigurement by acid or burns", "तेजाब या जलने से विरूपण", 7, 8),
                    sum("Injury of more than half the body", "आधे से अधिक शरीर की क्षति", 5, 8),
                    sum("Pregnancy after rape", "बलात्कार से गर्भ", 3, 4),
                    sum("Miscarriage or loss of fertility", "गर्भपात या प्रजनन क्षमता की हानि", 2, 3),
                    Benefit.of(
                            Text.of(
                                    "Loss of a limb with 80 % disability or more: from; the upper end is not determined",
                                    "अंग की हानि, 80 % या अधिक दिव्यांगता: न्यूनतम; ऊपरी सीमा निर्धारित नहीं"),
                            Amount.of(2L * LAKH, Per.ONCE, SUMS, Mark.UNVERIFIED, Mark.NOT_DETERMINED)),
                    sum("Grievous injury", "गंभीर क्षति", 1, 2),
                    Benefit.inKind(Text.of("Half as much again for a minor", "नाबालिग हेतु आधा अतिरिक्त")))
            .documents(
                    Text.of("Form I", "प्ररूप 1"),
                    Text.of("Copy of the FIR or complaint", "एफआईआर या परिवाद की प्रति"),
                    Text.of("Medical report or death certificate", "चिकित्सा रिपोर्ट या मृत्यु प्रमाण पत्र"),
                    Text.of("Order of the court, if the trial is over", "विचारण पूर्ण होने पर न्यायालय का आदेश"),
                    Text.of("Bank account", "बैंक खाता"))
            .howToApply(Text.of(
                    "She, a dependant, a relative or the Station House Officer, at the District or State Legal Services"
                            + " Authority",
                    "स्वयं, आश्रित, संबंधी या थानाध्यक्ष द्वारा जिला या राज्य विधिक सेवा प्राधिकरण में"))
            .decidedBy(Text.of("District or State Legal Services Authority", "जिला या राज्य विधिक सेवा प्राधिकरण"))
            .decidedWithin(Term.days(60))
            .requires(
                    Criterion.of(
                            "woman-or-dependant",
                            Text.of("A woman, or a dependant of hers", "महिला, अथवा उसकी/उसका आश्रित"),
                            any(is("sex", Sex.FEMALE), is("police.dependantAsks", YesNo.YES)),
                            NALSA,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "harm",
                            Text.of("A kind of harm that the scheme names", "योजना में उल्लिखित हानि"),
                            is("police.harmOfScheme", YesNo.YES),
                            NALSA,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "complaint",
                            Text.of("An FIR or a complaint", "एफआईआर या परिवाद"),
                            is("complaintMade", YesNo.YES),
                            NALSA,
                            Mark.UNVERIFIED))
            .sameBenefitAs("victim-compensation")
            .unverified(SUMS)
            .marked(Mark.UNVERIFIED, Mark.DRAFT_TRANSLATION)
            .build();

    static final List<Scheme> ALL = List.of(GAURA_SHAKTI, CYBER_CRIME, COMPENSATION);

    private PoliceSchemes() {}

    /** In lakh of rupees. */
    private static Benefit sum(String en, String hi, int atLeast, int atMost) {
        return Benefit.of(
                Text.of(en, hi),
                Amount.between((long) atLeast * LAKH, (long) atMost * LAKH, Per.ONCE, SUMS, Mark.UNVERIFIED));
    }
}
