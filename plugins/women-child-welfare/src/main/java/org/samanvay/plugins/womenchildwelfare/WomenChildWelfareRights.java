package org.samanvay.plugins.womenchildwelfare;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.Right;
import org.samanvay.spi.Right.Holder;
import org.samanvay.spi.Text;

/** Rights of women and children, as one would tell them to her. */
final class WomenChildWelfareRights {
    private static final String[] FOR_WOMEN = {
        WomenChildWelfareChannels.WOMEN_HELPLINE, WomenChildWelfareChannels.ONE_STOP_CENTRE
    };

    static final List<Right> ALL = List.of(
            right(
                    "stay-in-the-shared-household",
                    Text.of("You need not leave your home", "आपको अपना घर छोड़ना आवश्यक नहीं"),
                    Text.of(
                            "You may live in the shared household, whoever owns it. Nobody may put you out without an order of"
                                    + " a court.",
                            "आप साझी गृहस्थी में रह सकती हैं, घर किसी के भी नाम हो। न्यायालय के आदेश के बिना कोई आपको नहीं निकाल सकता।"),
                    Law.of("PWDVA 2005", "17"),
                    Holder.WOMEN,
                    FOR_WOMEN),
            right(
                    "orders-of-the-magistrate",
                    Text.of("The Magistrate can protect you", "मजिस्ट्रेट आपकी सुरक्षा का आदेश दे सकते हैं"),
                    Text.of(
                            "You may ask for protection, a place to live, money, your children and compensation. The Protection"
                                    + " Officer helps with the application, free of charge.",
                            "आप संरक्षण, निवास, धनीय अनुतोष, बच्चों की अभिरक्षा और प्रतिकर माँग सकती हैं। संरक्षण अधिकारी निःशुल्क सहायता"
                                    + " करेंगे।"),
                    Law.of("PWDVA 2005", "12, 18 to 22"),
                    Holder.WOMEN,
                    FOR_WOMEN),
            right(
                    "report-only-if-you-wish",
                    Text.of("An organisation reports only if you wish", "संस्था आपकी इच्छा पर ही रिपोर्ट करेगी"),
                    Text.of(
                            "A service provider records a domestic incident report only if you want it, and does not send it to"
                                    + " the police.",
                            "सेवा प्रदाता आपकी इच्छा होने पर ही घरेलू घटना रिपोर्ट बनाएगा और उसे पुलिस को नहीं भेजेगा।"),
                    Law.of("PWDVA 2005", "10(2)"),
                    Holder.WOMEN,
                    FOR_WOMEN),
            right(
                    "shelter-and-medical-help",
                    Text.of("A shelter and a doctor when you need them", "आवश्यकता पर आश्रय और चिकित्सा"),
                    Text.of(
                            "A shelter home and a hospital must take you when you, the Protection Officer or a service provider"
                                    + " ask for it. Where you stay is told to nobody who may harm you.",
                            "आपके, संरक्षण अधिकारी या सेवा प्रदाता के अनुरोध पर आश्रय गृह और चिकित्सालय को सहायता देनी होगी। आपका ठिकाना"
                                    + " हानि पहुँचा सकने वाले किसी व्यक्ति को नहीं बताया जाएगा।"),
                    Law.of("PWDVA 2005", "6, 7"),
                    Holder.WOMEN,
                    FOR_WOMEN),
            right(
                    "you-are-heard",
                    Text.of("A child is heard", "बच्चे की बात सुनी जाती है"),
                    Text.of(
                            "The Committee asks what you want before it decides, in a friendly place and not in a police"
                                    + " station.",
                            "समिति निर्णय से पहले आपकी इच्छा पूछेगी, अनुकूल वातावरण में और थाने में नहीं।"),
                    Law.of("JJ Act 2015", "3(iii), 30"),
                    Holder.CHILDREN,
                    WomenChildWelfareChannels.CHILD_HELPLINE),
            right(
                    "no-child-marriage",
                    Text.of("Nobody may marry a child", "बच्चे का विवाह कोई नहीं करा सकता"),
                    Text.of(
                            "If a marriage is being arranged for you, call the child helpline; your name stays secret. A"
                                    + " marriage that took place may be annulled until two years after you come of age.",
                            "यदि आपका विवाह तय किया जा रहा है तो चाइल्ड हेल्पलाइन पर कॉल करें; आपका नाम गोपनीय रहेगा। हो चुका विवाह वयस्क"
                                    + " होने के दो वर्ष तक अकृत कराया जा सकता है।"),
                    Law.of("PCMA 2006", "3, 13"),
                    Holder.CHILDREN,
                    WomenChildWelfareChannels.CHILD_HELPLINE));

    private static Right right(String code, Text title, Text words, Law law, Holder holder, String... call) {
        return Right.unverified(code, title, words, law, Set.of(holder), "general knowledge", call);
    }

    private WomenChildWelfareRights() {}
}
