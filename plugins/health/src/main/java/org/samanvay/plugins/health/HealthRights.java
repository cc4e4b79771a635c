package org.samanvay.plugins.health;

import java.util.List;
import java.util.Set;
import org.samanvay.spi.Law;
import org.samanvay.spi.Right;
import org.samanvay.spi.Right.Holder;
import org.samanvay.spi.Text;

/** Her rights in a hospital, as one would tell them to her. */
final class HealthRights {
    static final List<Right> ALL = List.of(
            right(
                    "free-treatment",
                    Text.of("Treatment at once and free of charge", "तत्काल और निःशुल्क उपचार"),
                    Text.of(
                            "Every hospital, government or private, must treat you at once and without money. No FIR and no"
                                    + " paper of the police is needed. If it refuses, tell the Chief Medical Officer.",
                            "प्रत्येक चिकित्सालय, सरकारी या निजी, आपका तत्काल और निःशुल्क उपचार करेगा। एफआईआर या पुलिस का कोई कागज"
                                    + " आवश्यक नहीं। मना करने पर मुख्य चिकित्सा अधिकारी को बताएँ।"),
                    Law.of("BNSS 2023", "397"),
                    Set.of(Holder.WOMEN, Holder.CHILDREN)),
            right(
                    "no-examination-without-consent",
                    Text.of("No examination without your consent", "आपकी सहमति के बिना कोई परीक्षण नहीं"),
                    Text.of(
                            "You may say no to all of it or to a part of it, and you are treated all the same.",
                            "आप पूरे परीक्षण या उसके किसी भाग के लिए मना कर सकती हैं; उपचार फिर भी होगा।"),
                    Law.of("BNSS 2023", "184(1)"),
                    Set.of(Holder.WOMEN)),
            right(
                    "no-two-finger-test",
                    Text.of("No two-finger test, no question about your past", "टू-फिंगर टेस्ट नहीं, आपके अतीत पर कोई प्रश्न नहीं"),
                    Text.of(
                            "The two-finger test is forbidden, and nobody may write about your past sexual life.",
                            "टू-फिंगर टेस्ट निषिद्ध है, और आपके पिछले यौन जीवन के बारे में कोई कुछ नहीं लिख सकता।"),
                    Law.of("State of Jharkhand v. Shailendra Kumar Rai", "Supreme Court 2022"),
                    Set.of(Holder.WOMEN)),
            right(
                    "woman-doctor-for-a-girl",
                    Text.of("A girl is examined by a woman doctor", "बालिका का परीक्षण महिला चिकित्सक द्वारा"),
                    Text.of(
                            "Somebody whom the child trusts is with her; an examination does not wait for an FIR.",
                            "बालिका के विश्वास का व्यक्ति साथ रहेगा; परीक्षण एफआईआर की प्रतीक्षा नहीं करेगा।"),
                    Law.of("POCSO 2012", "27"),
                    Set.of(Holder.CHILDREN)),
            right(
                    "termination-of-pregnancy",
                    Text.of("A pregnancy may be ended, in secret", "गर्भ समापन का अधिकार, पूर्ण गोपनीयता के साथ"),
                    Text.of(
                            "Up to 20 weeks on the opinion of one doctor, in named cases up to 24 weeks on that of two. Your"
                                    + " name is told to nobody whom a law does not allow.",
                            "20 सप्ताह तक एक चिकित्सक की राय पर, निर्दिष्ट मामलों में 24 सप्ताह तक दो चिकित्सकों की राय पर। विधि"
                                    + " द्वारा प्राधिकृत व्यक्ति के सिवाय किसी को आपका नाम नहीं बताया जाएगा।"),
                    Law.of("MTP Act 1971", "3, 5A"),
                    Set.of(Holder.WOMEN)),
            right(
                    "mental-health-care",
                    Text.of("Care for the mind, in confidence", "मानसिक स्वास्थ्य देखभाल, गोपनीयता के साथ"),
                    Text.of(
                            "You may get it from the government, near your home; what you say stays with those who treat you.",
                            "यह आपको सरकारी व्यवस्था में घर के निकट मिल सकती है; आपकी बात उपचार करने वालों तक ही रहेगी।"),
                    Law.of("Mental Healthcare Act 2017", "18, 23"),
                    Set.of(Holder.EVERYBODY)));

    private static Right right(String code, Text title, Text words, Law law, Set<Holder> holders) {
        return Right.unverified(
                code,
                title,
                words,
                law,
                holders,
                "general knowledge",
                HealthChannels.EMERGENCY_DEPARTMENT,
                HealthChannels.CHIEF_MEDICAL_OFFICE);
    }

    private HealthRights() {}
}
