package org.samanvay.plugins.police;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.Right;
import org.samanvay.spi.Right.Holder;
import org.samanvay.spi.Text;

/** Her rights at a station, as one would tell them to her. */
final class PoliceRights {
    private static final Set<Holder> WOMEN = Set.of(Holder.WOMEN);
    private static final Set<Holder> CHILDREN = Set.of(Holder.CHILDREN);
    private static final Set<Holder> EVERYBODY = Set.of(Holder.EVERYBODY);
    private static final String GENERAL_KNOWLEDGE = "general knowledge";
    private static final String SECTION_173 =
            "https://legalrath.in/2025/12/10/decoding-fir-changes-bnss-section-173-explained/";

    static final List<Right> ALL = List.of(
            Right.unverified(
                    "fir-anywhere",
                    Text.of("Any station takes your report", "कोई भी थाना आपकी रिपोर्ट लिखेगा"),
                    Text.of(
                            "Wherever it happened, any station records it, as a Zero FIR. If the station refuses, write to the"
                                    + " Superintendent of Police, then go to the Magistrate.",
                            "घटना कहीं भी हुई हो, कोई भी थाना शून्य एफआईआर के रूप में दर्ज करेगा। थाना मना करे तो पुलिस अधीक्षक को"
                                    + " लिखें, फिर मजिस्ट्रेट के पास जाएँ।"),
                    Law.of("BNSS 2023", "173(1), 173(4)"),
                    EVERYBODY,
                    SECTION_173,
                    PoliceChannels.STATION, PoliceChannels.CHIEF),
            Right.unverified(
                    "report-electronically",
                    Text.of("You may report by e-mail or on line", "आप ई-मेल या ऑनलाइन सूचना दे सकते हैं"),
                    Text.of(
                            "Sign it within three days; if you are late, ask the station to help you, it is not lost.",
                            "तीन दिन के भीतर हस्ताक्षर करें; देर होने पर थाने से सहायता माँगें, सूचना नष्ट नहीं होती।"),
                    Law.of("BNSS 2023", "173(1)(ii)"),
                    EVERYBODY,
                    SECTION_173,
                    PoliceChannels.STATION),
            Right.unverified(
                    "free-copy",
                    Text.of("A copy of the FIR, at once and free", "एफआईआर की प्रति, तत्काल और निःशुल्क"),
                    Text.of(
                            "Whoever gave the information, or was harmed, gets the copy. Ask for it before you leave.",
                            "सूचना देने वाले या पीड़ित को प्रति मिलती है। थाने से जाने से पहले माँगें।"),
                    Law.of("BNSS 2023", "173(2)"),
                    EVERYBODY,
                    SECTION_173,
                    PoliceChannels.STATION, PoliceChannels.CHIEF),
            Right.unverified(
                    "woman-officer",
                    Text.of("A woman officer writes it down", "महिला अधिकारी लिखेगी"),
                    Text.of(
                            "For sexual and acid offences a woman officer records what a woman tells. With a disability: at home"
                                    + " or where you like, with an interpreter or special educator, on video.",
                            "लैंगिक एवं तेजाब के अपराधों में महिला की बात महिला अधिकारी लिखेगी। दिव्यांगता हो तो घर पर या आपकी पसंद"
                                    + " के स्थान पर, दुभाषिया या विशेष शिक्षक के साथ, वीडियो सहित।"),
                    Law.of("BNSS 2023", "173(1) provisos"),
                    WOMEN,
                    SECTION_173,
                    PoliceChannels.STATION, PoliceChannels.CHIEF),
            Right.unverified(
                    "not-called-to-the-station",
                    Text.of("A woman or child need not come to the station", "महिला या बालक को थाने आना आवश्यक नहीं"),
                    Text.of(
                            "A woman, or a child under 15, is asked where she or the child lives, and nowhere else against"
                                    + " the will.",
                            "महिला या 15 वर्ष से कम के बालक से पूछताछ उसके निवास पर ही होगी, इच्छा के विरुद्ध अन्यत्र नहीं।"),
                    Law.of("BNSS 2023", "179(1), 195"),
                    Set.of(Holder.WOMEN, Holder.CHILDREN),
                    GENERAL_KNOWLEDGE,
                    PoliceChannels.CHIEF),
            Right.unverified(
                    "statement-where-you-choose",
                    Text.of("Your statement where you choose", "आपका कथन आपकी पसंद के स्थान पर"),
                    Text.of(
                            "After rape the statement is taken at home or where you choose, by a woman officer as far as"
                                    + " possible, with somebody you trust.",
                            "बलात्कार के बाद कथन घर पर या आपकी पसंद के स्थान पर, यथासंभव महिला अधिकारी द्वारा, आपके विश्वास के"
                                    + " व्यक्ति के साथ लिया जाएगा।"),
                    Law.of("BNSS 2023", "176(1) proviso, 183(6)"),
                    WOMEN,
                    GENERAL_KNOWLEDGE,
                    PoliceChannels.STATION),
            Right.unverified(
                    "examination-by-consent",
                    Text.of("The police cannot make you see a doctor", "पुलिस आपको परीक्षण हेतु बाध्य नहीं कर सकती"),
                    Text.of(
                            "An examination is offered, and only with your consent. Treatment does not depend on it.",
                            "परीक्षण का प्रस्ताव दिया जाता है, और केवल आपकी सहमति से होता है। उपचार उस पर निर्भर नहीं।"),
                    Law.of("BNSS 2023", "184(1)"),
                    WOMEN,
                    "https://law.emunshi.ai/bnss/184",
                    PoliceChannels.STATION),
            Right.unverified(
                    "told-of-progress",
                    Text.of("Told within 90 days how far it is", "90 दिन में प्रगति की जानकारी"),
                    Text.of(
                            "The investigating officer tells you how far it is, in a way that is safe for you.",
                            "विवेचक आपको प्रगति बताएगा, आपके लिए सुरक्षित माध्यम से।"),
                    Law.of("BNSS 2023", "193(3)(ii)"),
                    EVERYBODY,
                    "https://law.emunshi.ai/bnss/193",
                    PoliceChannels.STATION, PoliceChannels.CHIEF),
            Right.unverified(
                    "name-kept-secret",
                    Text.of("Your name stays secret", "आपका नाम गोपनीय रहेगा"),
                    Text.of(
                            "Nobody may print or publish who you are. Of a child, neither family nor school nor neighbourhood.",
                            "आपकी पहचान कोई मुद्रित या प्रकाशित नहीं कर सकता। बालक का परिवार, विद्यालय और पड़ोस भी नहीं।"),
                    Law.of("BNS 2023", "72; POCSO 2012 s.23; JJ Act 2015 s.74"),
                    Set.of(Holder.WOMEN, Holder.CHILDREN),
                    "https://bnsbareact.org/bns-act/section-72-bns-bare-act",
                    PoliceChannels.CHIEF),
            Right.unverified(
                    "child-asked-gently",
                    Text.of("A child is asked gently, never at night in a station", "बालक से संवेदनशीलता से पूछताछ, रात में थाने में कभी नहीं"),
                    Text.of(
                            "At home, by an officer without uniform, with somebody the child trusts, away from the accused.",
                            "घर पर, बिना वर्दी के अधिकारी द्वारा, बालक के विश्वास के व्यक्ति के साथ, अभियुक्त से दूर।"),
                    Law.of("POCSO 2012", "24, 26"),
                    CHILDREN,
                    GENERAL_KNOWLEDGE,
                    PoliceChannels.STATION, PoliceChannels.CHIEF),
            Right.unverified(
                    "missing-child-fir",
                    Text.of("A missing child is searched for at once", "गुमशुदा बालक की तलाश तुरंत"),
                    Text.of(
                            "There is no waiting time. The station registers an FIR at once and tells the Child Welfare"
                                    + " Committee.",
                            "कोई प्रतीक्षा अवधि नहीं है। थाना तुरंत एफआईआर दर्ज करेगा और बाल कल्याण समिति को सूचित करेगा।"),
                    Law.of("Bachpan Bachao Andolan v. Union of India", "Supreme Court 2013; JJ Model Rules 2016 rule 92"),
                    CHILDREN,
                    GENERAL_KNOWLEDGE,
                    PoliceChannels.EMERGENCY, PoliceChannels.STATION));

    private PoliceRights() {}
}
