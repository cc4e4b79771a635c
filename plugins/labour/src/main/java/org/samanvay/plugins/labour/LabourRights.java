package org.samanvay.plugins.labour;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.Right;
import org.samanvay.spi.Right.Holder;
import org.samanvay.spi.Text;

/** Rights at work, in plain words. */
final class LabourRights {
    static final List<Right> ALL = List.of(
            right(
                    "complain-of-harassment",
                    Text.of("A committee hears you, and your name stays secret", "समिति आपकी बात सुनेगी और आपका नाम गोपनीय रहेगा"),
                    Text.of(
                            "If anybody harasses you at work, give a written complaint to the Internal Committee within three"
                                    + " months; the committee may allow three more and helps you to write it. Where fewer than"
                                    + " ten work, where it is the employer, or where you work in a household, the Local"
                                    + " Committee of the district hears you. You may ask for leave or a transfer meanwhile,"
                                    + " and it is for you to say whether the police are told.",
                            "कार्यस्थल पर कोई उत्पीड़न करे तो तीन माह के भीतर आंतरिक समिति को लिखित शिकायत दें; समिति तीन माह"
                                    + " और दे सकती है और लिखने में सहायता करती है। जहाँ दस से कम कर्मचारी हों, शिकायत नियोजक"
                                    + " के विरुद्ध हो, या आप घरेलू कामगार हों, वहाँ जनपद की स्थानीय समिति सुनती है। इस बीच आप"
                                    + " अवकाश या स्थानान्तरण माँग सकती हैं, और पुलिस को बताना आपकी इच्छा पर है।"),
                    Law.of("POSH Act 2013", "6, 9, 12, 16, 19(g)"),
                    Holder.WOMEN,
                    "https://nyaytantra.com/posh-complaint"),
            right(
                    "no-to-night-work",
                    Text.of("You may say no to night work", "आप रात्रि पाली से मना कर सकती हैं"),
                    Text.of(
                            "Between 9 at night and 6 in the morning you work only if you have agreed in writing, and you lose"
                                    + " nothing by refusing. The employer must bring you and take you home in a verified"
                                    + " vehicle with GPS and a panic button, have cameras, toilets, a changing room and water,"
                                    + " and one report says at least three women on duty together.",
                            "रात 9 से सुबह 6 बजे के बीच आप केवल लिखित सहमति पर कार्य करती हैं, और मना करने पर कोई हानि नहीं। नियोजक"
                                    + " को जीपीएस एवं पैनिक बटन वाले सत्यापित वाहन से लाना-पहुँचाना, कैमरे, शौचालय, वस्त्र बदलने"
                                    + " का कक्ष एवं पेयजल देना होगा; एक समाचार के अनुसार कम से कम तीन महिलाएँ साथ हों।"),
                    Law.of("Uttarakhand Shops and Establishments Rules", "rule not determined; order of November 2025"),
                    Holder.WOMEN,
                    "https://www.newindianexpress.com/nation/2025/Nov/26/"
                            + "uttarakhand-makes-written-consent-mandatory-for-women-on-night-shifts"),
            right(
                    "leave-for-a-child",
                    Text.of("Paid leave when a child comes", "संतान होने पर सवेतन अवकाश"),
                    Text.of(
                            "26 weeks with pay, 12 from the third child on or when you adopt, and nobody may dismiss you for"
                                    + " it.",
                            "26 सप्ताह का सवेतन अवकाश, दो जीवित संतानों के बाद या गोद लेने पर 12 सप्ताह; इस कारण कोई सेवा से नहीं"
                                    + " निकाल सकता।"),
                    Law.of("Code on Social Security 2020", "60, 68"),
                    Holder.WOMEN,
                    "https://actsofindia.in/section-details/?sectionid=54084"),
            right(
                    "no-child-at-work",
                    Text.of("No child below 14 works; none below 18 in danger", "14 से कम का कोई बालक काम नहीं करेगा; 18 से कम का जोखिम में नहीं"),
                    Text.of(
                            "A child at work is taken out, brought before the Child Welfare Committee within a day and goes to"
                                    + " school. The employer is punished, never the child. Call 1098.",
                            "काम पर लगा बालक मुक्त कराया जाता है, एक दिन में बाल कल्याण समिति के समक्ष लाया जाता है और विद्यालय"
                                    + " जाता है। दण्ड नियोजक को मिलता है, बालक को कभी नहीं। 1098 पर बताएँ।"),
                    Law.of("Child and Adolescent Labour (Prohibition and Regulation) Act 1986", "3, 3A, 14"),
                    Holder.CHILDREN,
                    "general knowledge"));

    private LabourRights() {}

    private static Right right(String code, Text title, Text words, Law law, Holder holder, String source) {
        return Right.unverified(code, title, words, law, Set.of(holder), source, LabourChannels.DISTRICT_OFFICE);
    }
}
