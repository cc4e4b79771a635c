package org.samanvay.plugins.socialwelfare;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.Right;
import org.samanvay.spi.Text;

/** Rights that this department makes real, in plain words. */
final class SocialWelfareRights {
    private static final String ACT = "SC/ST (Prevention of Atrocities) Act 1989";
    private static final String RULES = "SC/ST (Prevention of Atrocities) Rules 1995";

    static final List<Right> ALL = List.of(
            right(
                    "relief-within-days",
                    Text.of("Relief after an atrocity, before any judgment", "अत्याचार के बाद राहत, निर्णय से पहले"),
                    Text.of(
                            "If you belong to a Scheduled Caste or Tribe and were harmed because of it, money and help come"
                                    + " from the FIR on, not only when the court has decided. You need no lawyer for it. If"
                                    + " nothing comes within seven days, ask the District Social Welfare Officer or the"
                                    + " District Magistrate.",
                            "यदि आप अनुसूचित जाति या जनजाति से हैं और इस कारण आपके साथ अत्याचार हुआ है, तो राहत एफआईआर से"
                                    + " ही मिलती है, न्यायालय के निर्णय की प्रतीक्षा नहीं। इसके लिए वकील आवश्यक नहीं। सात दिन"
                                    + " में कुछ न मिले तो जिला समाज कल्याण अधिकारी या जिला मजिस्ट्रेट से मिलें।"),
                    Law.of(RULES, "12(4)"),
                    Right.Holder.EVERYBODY,
                    SocialWelfareChannels.DISTRICT_OFFICE, SocialWelfareChannels.ATROCITY_HELPLINE),
            right(
                    "travel-to-court",
                    Text.of("Travel and upkeep during investigation and trial", "अन्वेषण एवं विचारण के दौरान यात्रा एवं भरण-पोषण व्यय"),
                    Text.of(
                            "Your way to the police and to the court, and that of your witnesses, is paid for, and an"
                                    + " attendant may come with you.",
                            "पुलिस और न्यायालय तक आपका और आपके साक्षियों का आने-जाने का व्यय दिया जाता है, और एक परिचर आपके"
                                    + " साथ आ सकता है।"),
                    Law.of(RULES, "11"),
                    Right.Holder.EVERYBODY,
                    SocialWelfareChannels.DISTRICT_OFFICE),
            right(
                    "kept-confidential",
                    Text.of("Your name and address are kept confidential", "आपका नाम और पता गोपनीय रखा जाता है"),
                    Text.of(
                            "No list of relief shows who you are where you need protection. Tell the officer if you are"
                                    + " threatened.",
                            "जहाँ सुरक्षा आवश्यक हो, राहत की किसी सूची में आपकी पहचान प्रकट नहीं की जाती। धमकी मिले तो अधिकारी"
                                    + " को बताएँ।"),
                    Law.of(ACT, "15A"),
                    Right.Holder.EVERYBODY,
                    SocialWelfareChannels.DISTRICT_OFFICE),
            right(
                    "pension-by-right",
                    Text.of("A pension is decided by its rules alone", "पेंशन केवल नियमों के आधार पर तय होती है"),
                    Text.of(
                            "Nobody may ask for money or for the reason of your troubles. You may see which condition is said"
                                    + " not to be met, and apply again when it is.",
                            "कोई आपसे पैसा या आपकी कठिनाई का कारण नहीं पूछ सकता। आप जान सकती हैं कि कौन सी शर्त पूरी नहीं मानी"
                                    + " गई, और पूरी होने पर फिर आवेदन कर सकती हैं।"),
                    PensionSchemes.ORDER,
                    Right.Holder.WOMEN,
                    SocialWelfareChannels.PORTAL, SocialWelfareChannels.DISTRICT_OFFICE));

    private SocialWelfareRights() {}

    private static Right right(
            String code, Text title, Text words, Law law, Right.Holder holder, String... call) {
        return Right.unverified(code, title, words, law, Set.of(holder), "general knowledge", call);
    }
}
