package org.samanvay.plugins.education;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.Right;
import org.samanvay.spi.Text;

/** A child's rights in and to a school, as one would tell them to the child. */
final class EducationRights {
    static final List<Right> ALL = List.of(
            right(
                    "free-schooling",
                    Text.of("School free of charge from 6 to 14", "6 से 14 वर्ष तक निःशुल्क शिक्षा"),
                    Text.of(
                            "You may go to a school near your home, without any fee, until class 8 is finished. If a school"
                                    + " refuses, go to the Block Education Office.",
                            "आप कक्षा 8 पूरी होने तक घर के पास के विद्यालय में बिना किसी शुल्क के पढ़ सकते हैं। विद्यालय मना करे तो"
                                    + " खण्ड शिक्षा अधिकारी कार्यालय जाएँ।"),
                    Law.of("RTE Act 2009", "3"),
                    EducationChannels.BLOCK_OFFICE),
            right(
                    "admission-without-papers",
                    Text.of("Admission at any time, without proof of age", "आयु प्रमाण के बिना, किसी भी समय प्रवेश"),
                    Text.of(
                            "Nobody may send you away because a paper is missing or the year has begun.",
                            "कोई कागज न होने या सत्र आरम्भ हो जाने के कारण आपको प्रवेश से मना नहीं किया जा सकता।"),
                    Law.of("RTE Act 2009", "14(2), 15"),
                    EducationChannels.BLOCK_OFFICE),
            right(
                    "catch-up-training",
                    Text.of("Back into the class of your age", "अपनी आयु की कक्षा में वापसी"),
                    Text.of(
                            "If you stayed away, you come into the class of your age and are taught what you missed, even"
                                    + " after you are 14.",
                            "यदि पढ़ाई छूट गई थी तो आपको आयु के अनुरूप कक्षा में प्रवेश मिलेगा और छूटा हुआ पढ़ाया जाएगा, 14 वर्ष"
                                    + " की आयु के बाद भी।"),
                    Law.of("RTE Act 2009", "4"),
                    EducationChannels.BLOCK_OFFICE),
            right(
                    "no-corporal-punishment",
                    Text.of("No beating and no humiliation", "न मार-पीट, न अपमान"),
                    Text.of(
                            "No teacher may beat you or shame you. Tell somebody you trust, or call the child helpline.",
                            "कोई शिक्षक आपको मार या अपमानित नहीं कर सकता। किसी विश्वसनीय व्यक्ति को बताएँ या चाइल्ड हेल्पलाइन पर"
                                    + " कॉल करें।"),
                    Law.of("RTE Act 2009", "17"),
                    EducationChannels.CHILD_HELPLINE),
            right(
                    "your-name-stays-secret",
                    Text.of("Your name and your school stay secret", "आपका नाम और विद्यालय गोपनीय रहेंगे"),
                    Text.of(
                            "If somebody has harmed you, neither your name nor your school may be told in a newspaper or"
                                    + " any report.",
                            "यदि किसी ने आपको हानि पहुँचाई है तो आपका नाम या विद्यालय किसी समाचार या प्रतिवेदन में नहीं दिया जा"
                                    + " सकता।"),
                    Law.of("JJ Act 2015", "74; POCSO 2012 s.23"),
                    EducationChannels.CHILD_HELPLINE));

    private static Right right(String code, Text title, Text words, Law law, String call) {
        return Right.unverified(
                code, title, words, law, Set.of(Right.Holder.CHILDREN), "general knowledge", call);
    }

    private EducationRights() {}
}
