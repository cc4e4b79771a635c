package org.samanvay.spi.organisation;

import java.util.Optional;
import java.util.Set;
import org.samanvay.spi.Channel;
import org.samanvay.spi.Law;
import org.samanvay.spi.Letter;
import org.samanvay.spi.Mark;
import org.samanvay.spi.Right;
import org.samanvay.spi.Text;

/** What an organisation says to her and to others. No number of either was found, so none is given. */
final class OrganisationWords {
    static final Channel OFFICE = Channel.districtCounter(
            "office", Text.of("Office of the organisation", "संस्था का कार्यालय"));

    static final Right TAKE_BACK_CONSENT = Right.unverified(
            "take-back-consent",
            Text.of("You may take back your consent", "आप अपनी सहमति वापस ले सकती हैं"),
            Text.of(
                    "Help does not depend on it. Say so at any time to anybody of the organisation; from then on nobody calls"
                            + " you, visits you or passes anything on because of it.",
                    "सहायता इस पर निर्भर नहीं है। संस्था के किसी भी व्यक्ति से किसी भी समय कहें; इसके बाद उस सहमति के आधार पर न कोई"
                            + " कॉल करेगा, न मिलने आएगा, न कोई जानकारी आगे दी जाएगी।"),
            Law.of("DPDP Act 2023", "6(4)"),
            Set.of(Right.Holder.EVERYBODY),
            "general knowledge; the date from which the section is in force was not checked",
            OFFICE.code());

    static final Letter REFERRAL = new Letter(
            "referral-letter",
            Text.of("Referral", "रेफरल (प्रेषण) पत्र"),
            new Letter.About.Referral(Optional.empty()),
            Letter.Recipient.RECEIVING_POST,
            Set.of(),
            Text.of(
                    "The person named by the code below is referred to you for the service below.",
                    "नीचे दिए गए कोड वाली व्यक्ति को निम्नलिखित सेवा हेतु आपके पास भेजा जा रहा है।"),
            Text.of(
                    "Please acknowledge it, and do not ask her to tell again what another office has recorded.",
                    "कृपया पावती दें तथा जो अन्य कार्यालय में अभिलिखित है, वह उससे पुनः न पूछें।"),
            Optional.empty(),
            "Design proposal",
            Set.of(Mark.DESIGN_PROPOSAL, Mark.DRAFT_TRANSLATION));

    private OrganisationWords() {}
}
