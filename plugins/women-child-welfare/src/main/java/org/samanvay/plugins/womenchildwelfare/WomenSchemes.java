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

/** A place to live and a living. Where a category stems from violence, a certificate without the reason is enough. */
final class WomenSchemes {
    private static final Law MISSION_SHAKTI = Law.of("Mission Shakti guidelines 2022", "Shakti Sadan");
    private static final Law CENTRE = Law.of("Mission Shakti guidelines 2022", "One Stop Centre");
    private static final Law SAKHI_NIWAS = Law.of("Mission Shakti guidelines 2022", "Sakhi Niwas");
    private static final Law EKAL = Law.of("Mukhyamantri Ekal Mahila Swarozgar Yojana", "order not determined");
    private static final String CENTRE_SOURCE =
            "https://www.godigit.com/guides/government-schemes/one-stop-centre-scheme";
    private static final String NIWAS_SOURCE =
            "https://devbhoomiinsider.com/view/news/SRob2BnZe9CoGZMjuKMp/2";
    private static final String EKAL_SOURCE =
            "https://newbharat.net.in/?p=116380 ; https://uttarakhand.punjabkesari.in/uttrakhand/news/the-date-for-submission-of-application-for-mukhyamantri-single-women-self-2191178";

    /** Girls as well; that she faces violence is her own word, and no paper is asked. */
    private static final Scheme ONE_STOP_CENTRE = Scheme.of(
                    "one-stop-centre",
                    Text.of("One Stop Centre (Sakhi)", "सखी वन स्टॉप सेंटर"),
                    Scheme.Level.UNION,
                    CENTRE)
            .gives(
                    Benefit.inKind(Text.of(
                            "Rescue, medical help, help with the police, counselling, legal aid, video conference with police"
                                    + " and court",
                            "बचाव, चिकित्सा सहायता, पुलिस सहायता, परामर्श, विधिक सहायता, पुलिस एवं न्यायालय से वीडियो कॉन्फ्रेंस")),
                    Benefit.inKind(Text.of(
                            "Shelter up to 5 days with her children: girls of any age; until what age boys is not determined",
                            "बच्चों सहित अधिकतम 5 दिन आश्रय: बालिकाएँ किसी भी आयु की; बालकों की आयु सीमा निर्धारित नहीं")))
            .howToApply(Text.of(
                    "Walk in, or call 181 or 112; no paper is needed", "सीधे आएँ, अथवा 181 या 112 पर कॉल करें; कोई कागज़ आवश्यक नहीं"))
            .decidedBy(Text.of("One Stop Centre administrator", "केंद्र प्रशासक, सखी वन स्टॉप सेंटर"))
            .requires(
                    Criterion.of(
                            "woman-or-girl",
                            Text.of("A woman or a girl", "महिला अथवा बालिका"),
                            is("sex", Sex.FEMALE),
                            CENTRE,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "violence",
                            Text.of("Faces violence, at home or elsewhere", "घर या बाहर हिंसा का सामना"),
                            is("facesViolence", YesNo.YES),
                            CENTRE,
                            Mark.UNVERIFIED))
            .unverified(CENTRE_SOURCE)
            .marked(Mark.UNVERIFIED, Mark.NOT_DETERMINED)
            .build();

    private static final Scheme SHAKTI_SADAN = Scheme.of(
                    "shakti-sadan",
                    Text.of("Shakti Sadan", "शक्ति सदन"),
                    Scheme.Level.UNION,
                    MISSION_SHAKTI)
            .gives(Benefit.inKind(Text.of(
                    "A place to stay, food, counselling and training, up to three years; with her children, boys up to 12",
                    "आवास, भोजन, परामर्श एवं कौशल प्रशिक्षण, अधिकतम तीन वर्ष; बच्चों सहित, बालक 12 वर्ष तक")))
            .howToApply(Text.of(
                    "By the One Stop Centre or the District Probation Officer",
                    "सखी वन स्टॉप सेंटर अथवा जिला परिवीक्षा अधिकारी के माध्यम से"))
            .decidedBy(Text.of("District Probation Officer", "जिला परिवीक्षा अधिकारी"))
            .requires(
                    Criteria.woman(MISSION_SHAKTI),
                    Criteria.adult(MISSION_SHAKTI),
                    Criterion.of(
                            "needs-a-place",
                            Text.of("A safe place to stay is needed", "रहने के सुरक्षित स्थान की आवश्यकता"),
                            is("needsShelter", YesNo.YES),
                            MISSION_SHAKTI,
                            Mark.UNVERIFIED))
            .unverified("general knowledge")
            .marked(Mark.UNVERIFIED)
            .build();

    private static final Scheme WORKING_WOMENS_HOSTEL = Scheme.of(
                    "sakhi-niwas",
                    Text.of(
                            "Sakhi Niwas (working women's hostel)",
                            "सखी निवास (कामकाजी महिला छात्रावास)"),
                    Scheme.Level.UNION,
                    SAKHI_NIWAS)
            .gives(Benefit.inKind(Text.of(
                    "A place in a hostel; 192 beds in Dehradun and 196 in Haridwar are reported",
                    "छात्रावास में स्थान; देहरादून में 192 तथा हरिद्वार में 196 शय्याएँ प्रतिवेदित")))
            .documents(
                    Text.of("Proof of employment or training", "रोज़गार अथवा प्रशिक्षण का प्रमाण"),
                    Text.of("Proof of identity", "पहचान प्रमाण"),
                    Text.of("Verification by the police", "पुलिस सत्यापन"))
            .howToApply(Text.of("At the District Probation Officer", "जिला परिवीक्षा अधिकारी के यहाँ"))
            .decidedBy(Text.of("District Probation Officer", "जिला परिवीक्षा अधिकारी"))
            .requires(
                    Criteria.woman(SAKHI_NIWAS),
                    Criteria.adult(SAKHI_NIWAS),
                    Criterion.of(
                            "works",
                            Text.of("In paid work or in training for it", "वेतन पर कार्यरत अथवा प्रशिक्षण में"),
                            any(is("employed", YesNo.YES), is("womenChildWelfare.inTraining", YesNo.YES)),
                            SAKHI_NIWAS,
                            Mark.UNVERIFIED))
            .unverified(NIWAS_SOURCE)
            .marked(Mark.UNVERIFIED, Mark.NOT_DETERMINED)
            .build();

    private static final Scheme SELF_EMPLOYMENT = Scheme.of(
                    "ekal-mahila-swarozgar",
                    Text.of(
                            "Mukhyamantri Ekal Mahila Swarozgar Yojana", "मुख्यमंत्री एकल महिला स्वरोजगार योजना"),
                    Scheme.Level.STATE,
                    EKAL)
            .gives(Benefit.of(
                    Text.of(
                            "Subsidy for a project of up to 2 lakh rupees: up to 75 per cent; another statement says 50 per"
                                    + " cent",
                            "2 लाख रुपये तक की परियोजना पर अनुदान: 75 प्रतिशत तक; एक अन्य वक्तव्य में 50 प्रतिशत"),
                    Amount.between(0, 150_000, Per.ONCE, EKAL_SOURCE, Mark.UNVERIFIED)))
            .documents(
                    Text.of("Proof of residence", "निवास प्रमाण"),
                    Text.of("Income certificate", "आय प्रमाण पत्र"),
                    Text.of(
                            "Proof of being single, or the certificate of the District Probation Officer without a reason",
                            "एकल होने का प्रमाण, अथवा कारण रहित जिला परिवीक्षा अधिकारी का प्रमाण पत्र"),
                    Text.of("Plan of the project", "परियोजना की योजना"),
                    Text.of("Affidavit", "शपथ पत्र"))
            .howToApply(Text.of(
                    "To the District Programme Officer, in the round of 2025 by registered post",
                    "जिला कार्यक्रम अधिकारी को, 2025 के चरण में पंजीकृत डाक से"))
            .decidedBy(Text.of("Women and child welfare", "महिला सशक्तिकरण एवं बाल विकास विभाग"))
            .requires(
                    Criterion.of(
                            "woman",
                            Text.of("A woman or a transgender person", "महिला अथवा ट्रांसजेंडर व्यक्ति"),
                            any(is("sex", Sex.FEMALE), is("sex", Sex.TRANSGENDER)),
                            EKAL,
                            Mark.UNVERIFIED),
                    Criteria.resident(EKAL),
                    Criterion.of(
                            "age",
                            Text.of("21 to 50 years old", "आयु 21 से 50 वर्ष"),
                            all(atLeast("age", 21), atMost("age", 50)),
                            EKAL,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "income",
                            Text.of(
                                    "Family income up to 72,000 rupees a year", "परिवार की वार्षिक आय 72,000 रुपये तक"),
                            atMost("yearlyFamilyIncome", 72_000),
                            EKAL,
                            Mark.UNVERIFIED),
                    Criterion.of(
                            "single",
                            Text.of(
                                    "Unmarried, widowed, deserted or divorced, or certified by the District Probation Officer",
                                    "अविवाहित, विधवा, परित्यक्ता अथवा तलाकशुदा, या जिला परिवीक्षा अधिकारी द्वारा प्रमाणित"),
                            any(
                                    is("maritalStatus", MaritalStatus.UNMARRIED),
                                    is("maritalStatus", MaritalStatus.WIDOWED),
                                    is("maritalStatus", MaritalStatus.DESERTED),
                                    is("maritalStatus", MaritalStatus.DIVORCED),
                                    is("categoryCertified", YesNo.YES)),
                            EKAL,
                            Mark.UNVERIFIED))
            .unverified(EKAL_SOURCE)
            .marked(Mark.UNVERIFIED)
            .build();

    static final List<Scheme> ALL = List.of(ONE_STOP_CENTRE, SHAKTI_SADAN, WORKING_WOMENS_HOSTEL, SELF_EMPLOYMENT);

    private WomenSchemes() {}
}
